import { counted, events, sources, statements } from "./counts.ts";

const newStatements = counted({ one: "# new statement", other: "# new statements" });
const firstReported = (amount: number) => `${events(amount)} first reported`;

/** What was known on a day. Days are dates in words. */
export const known = {
  title: "What was known when",
  asKnownOn: (day: string) => `As known on ${day}`,
  introduction:
    "What the sources say that had been published by the end of this day. Titles are as the timeline gives them today, unless an entry has one for this day; dates tell no more than these sources could know.",
  /** The introduction of the list of days. */
  about:
    "For every day on which a source was published: what was known by its end, and what its reports added or changed. A source whose day is uncertain counts from the latest day on which it may have been published.",
  days: "Days on which a source was published",
  allDays: "All days",
  otherParts: "Other parts",
  onNoDay: "Not counted on any day, since their publication has no known end:",
  /** What a day added, in a line of the list of days. */
  added: (ofSources: number, ofEvents: number, ofStatements: number) =>
    `${sources(ofSources)}: ${firstReported(ofEvents)}, ${newStatements(ofStatements)}`,
  changes: "What this day changed",
  publishedThatDay: "Known from this day",
  knownByThen: "Known by then",
  totals: (ofSources: number, ofEvents: number, ofStatements: number) =>
    `${sources(ofSources)}, ${events(ofEvents)}, ${statements(ofStatements)}`,
  nothing: "They tell of no event of this timeline.",
  firstReported,
  addedTo: (ofEvents: number, ofStatements: number) =>
    `${newStatements(ofStatements)} on ${events(ofEvents)} known before`,
  statusesChanged: (ofEvents: number) => `${events(ofEvents)} known before whose accounts now stand otherwise`,
  questionsChanged: counted({ one: "# question answered or settled", other: "# questions answered or settled" }),
  questions: "The questions as they stood",
  noQuestions: "Nobody had answered any.",
  otherQuestions: counted({
    one: "# other question had been answered by then.",
    other: "# other questions had been answered by then.",
  }),
  otherAnswers: counted({
    one: "# other answer had been given or denied by then.",
    other: "# other answers had been given or denied by then.",
  }),
  eventsKnown: "The events as they were known",
  eventsChanged: "The events that these reports add to",
  tooMany:
    "More was known by then than one page holds, so this one holds only what the day’s reports added or changed.",
  knownBefore: (ofStatements: number) => `${statements(ofStatements)} known before`,
  statusBefore: (status: string) => `until then: ${status}`,

  // Marks of what is new on a page.
  new: "new",
  changed: "changed",
  newReport: "new report",
  repeated: "said again",
  newlySettled: "settled",
};
