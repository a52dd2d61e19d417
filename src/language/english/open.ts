import { events } from "./counts.ts";

const between = (units: string) => (first: string, last: string) =>
  `Between ${first} and ${last} these ${units} are the beginning of no event in this timeline. That does not mean that nothing happened.`;

/** The page of what is open. */
export const open = {
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
