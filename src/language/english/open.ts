import { events } from "./counts.ts";

const between = (units: string) => (first: string, last: string) =>
  `Between ${first} and ${last} these ${units} are the beginning of no event in this timeline. That does not mean that nothing happened.`;

/** The page of what is open. */
export const open = {
  title: "What is not known",
  introduction:
    "What this timeline does not know, leaves undecided or has from one voice alone. The lists are made from its entries.",
  nothing: "Nothing is open.",
  questions: "Questions left open",
  questionsAre: "The editors have not settled these questions; the answers stand side by side.",
  oneOrigin: "One voice only",
  oneOriginIs: "Each of these events is told by one voice, in one source or several; no other bears it out.",
  withoutDay: "Events without an exact day",
  withoutDayIs: "The sources do not say on which day these events happened or began, or say it with reserve.",
  gaps: {
    day: "Days without a report",
    month: "Months without a report",
    year: "Years without a report",
    years: "Periods without a report",
  },
  /** The introduction of the gaps, with the first and the last date that are counted. */
  gapsAre: { day: between("days"), month: between("months"), year: between("years"), years: between("periods") },
  /** Follows the introduction of the gaps. */
  leftOut: (ofEvents: number) => `Not counted, being dated less exactly or far from the others: ${events(ofEvents)}.`,
  notArchived: "Sources without an archived copy",
  notArchivedAre: "If one of these disappears from its address, nobody can look it up.",
};
