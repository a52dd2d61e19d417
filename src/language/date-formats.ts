/** How single dates and the ends of ranges are written, in luxon's tokens. */
export interface DateFormats {
  readonly year: string;
  readonly month: string;
  /** With its weekday. */
  readonly day: string;
  readonly plainDay: string;
  /** The first and the last day of a range in one month, of which one says the month: “1” and “4 June 2023”. */
  readonly days: readonly [first: string, last: string];
  /** Without the year, which is said already. */
  readonly ofYear: {
    readonly month: string;
    readonly day: string;
    readonly days: readonly [first: string, last: string];
  };
}

/** The parts of a day's heading in their order, in luxon's tokens. */
export type HeadingFormats = readonly (readonly [part: "weekday" | "numeral" | "month" | "year", format: string])[];
