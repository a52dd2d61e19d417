import { counted, events } from "./counts.ts";

const filters = counted({ one: "# filter", other: "# filters" });
const mainEvents = counted({ one: "# main event", other: "# main events" });

/** The search page and its script. */
export const search = {
  title: "Search",
  loading: "The search is loading.",
  failed: "The search could not be loaded. These pages list every event.",
  words: "Words and names",
  filters: (chosen: number) => (chosen === 0 ? "Filters" : filters(chosen)),
  facets: {
    place: "Places",
    actor: "Who is named",
    kind: "Kinds",
    tag: "Tags",
    affiliation: "Their affiliation",
    status: "Status of the accounts",
    importance: "Importance",
  },
  /** The choice of events that name every actor chosen, in place of any. */
  together: "All in one event",
  /** The label of the field by which the list of a facet is narrowed. */
  narrow: "Narrow this list",
  days: "Days",
  from: "First day",
  to: "Last day",
  inexactDays: "An event is found on every day that it may have been.",
  order: "Order",
  orders: { best: "Best match first", newest: "Newest first", oldest: "Oldest first" },
  clear: "Clear all",
  found: (ofEvents: number) => (ofEvents === 0 ? "No events" : events(ofEvents)),
  /** Said before anything is asked. */
  foundMain: (main: number, all: number) => `${mainEvents(main)} of ${all}`,
  foundPages: counted({ one: "# page", other: "# pages" }),
  show: "Show",
  pages: "Pages",
  pageKinds: { question: "Question", actor: "Actor", place: "Place", source: "Source" },
  /** Said of words that nothing has. */
  similar: (words: readonly string[]) =>
    `Nothing has ${words.map((word) => `“${word}”`).join(" or ")}, so similar words were sought`,
  events: "Events",
  keys: "Enter leads to the first result, arrow keys or j and k to the next.",
  more: (events: number) => `Show ${events} more`,
};
