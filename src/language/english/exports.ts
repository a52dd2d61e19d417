import { counted } from "./counts.ts";

const bytes = counted({ one: "# byte", other: "# bytes" });

/** What can be taken away: data, feeds and calendars. */
export const exports = {
  title: "Data and feeds",
  introduction:
    "The whole timeline can be taken away in each of these forms. The files hold what the pages hold: published entries, each statement with whoever made it, each date no more exact than is known.",
  file: {
    timeline: {
      title: "The whole timeline",
      format: "JSON, RFC 8259",
      description:
        "Every event, statement, actor, place, source and question, with all that the timeline knows of them. Everything else on this page can be made from it.",
    },
    schema: {
      title: "Description of the whole timeline",
      format: "JSON Schema 2020-12",
      description: "Which fields the file above has, and what they mean, for programs that check or read it.",
    },
    events: {
      title: "Events as a table",
      format: "CSV, RFC 4180",
      description: "One row an event, for a spreadsheet. Several values in a cell stand with “; ” between them.",
    },
    claims: {
      title: "Statements as a table",
      format: "CSV, RFC 4180",
      description: "One row a statement: who says what, of whom, in which source, and which question it answers.",
    },
    map: {
      title: "Events on a map",
      format: "GeoJSON, RFC 7946",
      description:
        "One feature an event, at the places that have coordinates. An event of which only an area is known has none.",
    },
    calendar: {
      title: "Events as a calendar",
      format: "iCalendar, RFC 5545",
      description:
        "One entry an event, on whole days unless its minute is known. A calendar knows no approximate dates: where the date is not one day, the title says in words what is known.",
    },
    slides: {
      title: "Events for TimelineJS",
      format: "TimelineJS 3",
      description: "The slides of a timeline that TimelineJS shows.",
    },
    text: {
      title: "Events for Markwhen",
      format: "Markwhen",
      description:
        "The events as a text that Markwhen reads and people can edit. Markwhen knows no approximate dates: where a date is not exact, it stands for all the time that it may mean, and the text says in words what is known.",
    },
    sources: {
      title: "Sources for reference managers",
      format: "CSL-JSON",
      description: "What is stated of each source, for Zotero and other reference managers.",
    },
  },
  address: "Address",
  size: "Size",
  bytes: (count: number) =>
    count < 1000
      ? bytes(count)
      : count < 1_000_000
        ? `${Math.round(count / 1000)} kB`
        : `${(count / 1_000_000).toFixed(1)} MB`,
  format: "Format",
  sample: "How it begins",
  feeds: "Feeds",
  feedsIntroduction:
    "A feed reader shows entries as they are added or corrected, the newest first. Each place and each actor has a feed too, which its page names.",
  follow: "Follow",
  atom: "Atom feed",
  wholeFeed: "Everything (Atom)",
  wholeJsonFeed: "Everything (JSON Feed)",
  correctionsFeed: "Corrections",
};
