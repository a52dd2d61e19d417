import type { Unit } from "./bins.ts";

/** What charts say, in whole phrases. Dates come to them in words. */
export interface ChartWords {
  /** The title of the chart, and what it shows in a sentence. */
  readonly title: Readonly<Record<Unit, string>>;
  readonly description: (first: string, last: string) => string;
  readonly allEvents: string;
  readonly noAffiliation: string;
  /** “4 June 2023, the harbour office: 9 events”. */
  readonly count: (date: string, lane: string, events: number) => string;
  /** “The harbour office: 9 events”. */
  readonly lane: (lane: string, events: number) => string;
  readonly years: (first: string, last: string) => string;
  /** How to read the chart. */
  readonly reading: Readonly<Record<Unit, string>>;
  readonly lanesOverlap: string;
  /** What is not on it; the dates follow as links. */
  readonly leftOut: (events: number) => string;
  readonly table: string;
  readonly date: Readonly<Record<Unit, string>>;
  /** Beneath the table, of the days, months or years that it leaves out. */
  readonly withoutEvents: (bins: number, unit: Unit) => string;

  /** Of the charts of what accounts answer: the numbers that they give, or when they give which answer. */
  readonly countsTitle: (counted: string) => string;
  readonly answersTitle: string;
  readonly accountsDescription: (statements: number) => string;
  readonly notDrawn: (statements: number) => string;
  readonly countsReading: string;
  readonly answersReading: string;
  /** “The harbour office, Sunday, 4 June 2023: more than 70”. */
  readonly statement: (who: string, when: string, what: string, isDenied: boolean) => string;
  readonly published: (date: string) => string;
  /** “It was open: given 3 times, denied once”. */
  readonly answer: (answer: string, given: number, denied: number) => string;
}
