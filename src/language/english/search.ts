import { events } from "./counts.ts";

/** The search page and its script. */
export const search = {
  title: "Search",
  needsScript: "The search needs JavaScript. Without it, every event can be reached through these pages.",
  loading: "The search is loading.",
  failed: "The search could not be loaded. Load the page again, or go through the pages below.",
  words: "Words and names",
  filters: (chosen: number) => (chosen === 0 ? "Filters" : `Filters (${chosen} in use)`),
  facets: {
    place: "Places",
    actor: "Actors whom accounts name",
    kind: "Kinds",
    affiliation: "Affiliations of these actors",
    status: "Status of the accounts",
    importance: "Importance",
  },
  /** The label of the field by which the list of a facet is narrowed. */
  narrow: "Narrow this list",
  importances: { 1: "Minor", 2: "Other", 3: "The story so far" },
  days: "Days",
  from: "First day",
  to: "Last day",
  inexactDays: "An event whose date is not known exactly is found on every day that it may have been.",
  /** The days that are chosen. One end may be open. */
  span: (from: string | undefined, to: string | undefined) =>
    from === undefined ? `until ${to}` : to === undefined ? `from ${from}` : `${from} to ${to}`,
  order: "Order",
  orders: { best: "Best match first", newest: "Newest first", oldest: "Oldest first" },
  clear: "Clear all",
  found: (ofEvents: number) => (ofEvents === 0 ? "No events" : events(ofEvents)),
  /** Said of words that no event has. */
  similar: (words: readonly string[]) =>
    `No event has ${words.map((word) => `“${word}”`).join(" or ")}, so similar words were sought.`,
  results: "Events found",
  keys: "Enter leads from the words to the first event. From event to event lead the arrow keys, or j and k.",
  more: (events: number) => `Show ${events} more`,
};
