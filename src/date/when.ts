import { type Fault, isFault } from "../problem.ts";
import { type Bounds, boundsOf, wallStart } from "./bounds.ts";
import { dateFault } from "./date-fault.ts";
import { type Expression, type Open, parseEdtf, printEdtf } from "./edtf.ts";
import { memoised } from "./memoised.ts";
import type { Moment, Precision } from "./moment.ts";
import { isoDay, wallTimeAt } from "./wall-time.ts";
import { zoneFault } from "./zone-fault.ts";

/** A date that has been read and can be trusted. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface When {
  /** The canonical text. */
  readonly edtf: string;
  readonly expression: Expression;
  /** The IANA name, as written. */
  readonly zone: string;
  /** The first instant at which it may have begun; -Infinity where that is open. */
  readonly from: number;
  /** The first instant at which it is certainly over; Infinity where that is open. */
  readonly to: number;
  /** The first instant at which it has certainly begun. */
  readonly startsBy: number;
  /** The precision of the coarser end. */
  readonly precision: Precision;
  /** Whether either end is approximate. */
  readonly approximate: boolean;
  /** Whether either end is uncertain. */
  readonly uncertain: boolean;
}

/** The calendar headings of a date, as far as its start is known. */
export interface DateHeadings {
  /** YYYY. */
  readonly year: string;
  /** YYYY-MM. */
  readonly month?: string;
  /** YYYY-MM-DD. */
  readonly day?: string;
}

const always: Bounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const coarsestFirst: readonly Precision[] = ["year", "month", "day", "part", "minute", "second"];

/** Reads a date field in a zone. */
export function readWhen(text: string, zone: string): When | Fault {
  const expression = parseEdtf(text);
  return isFault(expression) ? expression : toWhen(expression, zone);
}

/** Finds the instants of an expression in a zone, or the reason why that zone has no such date. */
export function toWhen(expression: Expression, zone: string): When | Fault {
  const fault = zoneFault(zone);
  if (fault) return fault;
  const { first, last } = endsOf(expression);
  const start = first === "open" ? always : boundsOf(first, zone);
  if (isFault(start)) return start;
  const end = last === "open" ? always : boundsOf(last, zone);
  if (isFault(end)) return end;

  const edtf = printEdtf(expression);
  if (end.to <= start.from)
    return dateFault(edtf, "an end that is not before its start", "Exchange the two dates, or correct one.");

  const moments = [first, last].filter((end) => end !== "open");
  return {
    edtf,
    expression,
    zone,
    from: start.from,
    to: end.to,
    startsBy: expression.kind === "interval" ? Math.min(start.to, end.to) : end.to,
    precision: coarsest(moments),
    approximate: moments.some(({ approximate }) => approximate),
    uncertain: moments.some(({ uncertain }) => uncertain),
  };
}

/** The headings of the start of a date, or of its end if the start is open. */
export const headingOf = memoised(({ expression, zone }: When): DateHeadings => {
  const moment = firstMoment(expression);
  const day = isoDay(wallStart(moment, zone));
  const year = day.slice(0, "YYYY".length);
  if (moment.precision === "year") return { year };
  const month = day.slice(0, "YYYY-MM".length);
  return moment.precision === "month" ? { year, month } : { year, month, day };
});

/** Gives the heading that a date stands under, as exact as its start is known: `2023-06-04`, `2023-06` or `2014`. */
export function headingKey(when: When): string {
  const { year, month, day } = headingOf(when);
  return day ?? month ?? year;
}

/** Whether a heading is a day, and not a month or a year. */
export function isDayKey(heading: string): boolean {
  return heading.length === "2023-06-04".length;
}

/** The day of an instant in a zone, as YYYY-MM-DD. */
export function localDay(instant: number, zone: string): string {
  return isoDay(wallTimeAt(instant, zone));
}

/** The hour of an instant in a zone, as YYYY-MM-DDThh. */
export function localHour(instant: number, zone: string): string {
  return new Date(wallTimeAt(instant, zone).toMillis()).toISOString().slice(0, "YYYY-MM-DDThh".length);
}

/** Whether any instant of the date lies from `from` inclusive to `to` exclusive. */
export function overlaps(when: When, from: number, to: number): boolean {
  return when.from < to && from < when.to;
}

/** Both ends of an expression. A single moment is both. */
export function endsOf(expression: Expression): { readonly first: Moment | Open; readonly last: Moment | Open } {
  switch (expression.kind) {
    case "moment":
      return { first: expression.moment, last: expression.moment };
    case "interval":
      return { first: expression.start, last: expression.end };
    case "between":
      return { first: expression.earliest, last: expression.latest };
  }
}

function firstMoment(expression: Expression): Moment {
  switch (expression.kind) {
    case "moment":
      return expression.moment;
    case "interval":
      return expression.start === "open" ? expression.end : expression.start;
    case "between":
      return expression.earliest;
  }
}

function coarsest(moments: readonly Moment[]): Precision {
  const rank = (precision: Precision) => coarsestFirst.indexOf(precision);
  return moments.map(({ precision }) => precision).reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}
