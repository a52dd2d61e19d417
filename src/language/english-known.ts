import type { KnownWords } from "./known-words.ts";

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const events = (number: number) => count(number, "event", "events");
const statements = (number: number) => count(number, "statement", "statements");
const sources = (number: number) => count(number, "source", "sources");

export const englishKnown: KnownWords = {
  title: "Day by day",
  asKnownOn: (day) => `As known on ${day}`,
  introduction:
    "What the sources say that had been published by the end of this day: titles, dates and statements. Titles and dates are as the timeline gives them today. Descriptions are left out, since they may hold what became known later.",
  about:
    "For every day on which a source was published: what was known by its end, and what its reports added or changed. A source whose day is uncertain counts from the latest day on which it may have been published.",
  allDays: "All days",
  otherParts: "Other parts",
  onNoDay: "Not counted on any day, since their publication has no known end:",
  added: (sourceCount, firstReported, statementCount) =>
    `${sources(sourceCount)}: ${events(firstReported)} first reported, ${count(statementCount, "new statement", "new statements")}`,
  changes: "What this day’s reports added or changed",
  publishedThatDay: "Known from this day",
  knownByThen: "Known by then",
  totals: (sourceCount, eventCount, statementCount) =>
    `${sources(sourceCount)}, ${events(eventCount)}, ${statements(statementCount)}`,
  nothing: "They tell of no event of this timeline.",
  firstReported: (number) => `${events(number)} first reported`,
  addedTo: (eventCount, statementCount) =>
    `${count(statementCount, "new statement", "new statements")} on ${events(eventCount)} known before`,
  statusesChanged: (number) => `${events(number)} known before that changed status`,
  questions: "The questions as they stood",
  noQuestions: "No account answered any.",
  otherQuestions: (number) => `${count(number, "other question", "other questions")} had been answered by then.`,
  otherAnswers: (number) => `${count(number, "other answer", "other answers")} had been given or denied by then.`,
  denied: "Denied:",
  eventsKnown: "The events as they were known",
  eventsChanged: "The events that these reports add to",
  tooMany:
    "More was known by then than one page holds, so this one holds only what the day’s reports added or changed.",
  knownBefore: (number) => `${statements(number)} known before`,
  statusBefore: "until then",
  newEvent: "first reported",
  newAnswer: "first given",
  newDenial: "first denied",
  newReport: "new report",
  repeated: "reported again",
  newQuestion: "first answered",
  newlySettled: "settled",
};
