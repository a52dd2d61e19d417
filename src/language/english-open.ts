import type { OpenWords } from "./open-words.ts";

const between = (units: string) => (first: string, last: string) =>
  `Between ${first} and ${last} these ${units} are the beginning of no event in this timeline. That does not mean that nothing happened.`;

export const englishOpen: OpenWords = {
  title: "Open questions",
  introduction:
    "What this timeline does not know, leaves undecided or rests on one account alone. The lists are made from its entries.",
  nothing: "Nothing is open.",
  questions: "Questions that are not settled",
  questionsAre: "The editors have not settled these questions; the accounts stand side by side.",
  oneOrigin: "Events of one origin",
  oneOriginIs: "All accounts of each of these events come from one origin; no other bears them out.",
  withoutDay: "Events without an exact day",
  withoutDayIs: "The sources do not say on which day these events happened or began, or say it with reserve.",
  silences: { day: "Days without a report", month: "Months without a report", year: "Years without a report" },
  silencesAre: { day: between("days"), month: between("months"), year: between("years") },
  leftOut: (events) =>
    `Not counted, being dated less exactly or far from the others: ${events} ${events === 1 ? "event" : "events"}.`,
  notArchived: "Sources without an archived copy",
  notArchivedAre: "If one of these disappears from its address, nobody can look it up.",
};
