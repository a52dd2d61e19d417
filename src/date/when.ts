import { type Bounds, boundsOf, wallStart } from "./bounds.ts";
import { type Expression, type Open, parseEdtf, printEdtf } from "./edtf.ts";
import type { Moment, Precision } from "./moment.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { isoDay, wallTimeAt } from "./wall-time.ts";
import { isKnownZone } from "./zone.ts";

export { isRefusal } from "./refusal.ts";

/** A date that has been read and can be trusted. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface When extends Bounds {
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
  /** That of its coarser end. */
  readonly precision: Precision;
  /** Whether either end is, as is `uncertain`. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The calendar headings under which a date stands, each as far as its start is known. */
export interface DateHeadings {
  /** YYYY. */
  readonly year: string;
  /** YYYY-MM. */
  readonly month?: string;
  /** YYYY-MM-DD. */
  readonly day?: string;
}

const always: Bounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const fromCoarse: readonly Precision[] = ["year", "month", "day", "part", "minute"];

/** Reads a date field in a zone. */
export function readWhen(text: string, zone: string): When | Refusal {
  const expression = parseEdtf(text);
  return isRefusal(expression) ? expression : toWhen(expression, zone);
}

/** Finds the instants of an expression, or says what is impossible about it in this zone. */
export function toWhen(expression: Expression, zone: string): When | Refusal {
  if (!isKnownZone(zone)) {
    return refuse(zone, "a name of the IANA time zone database, such as Europe/Paris", "Correct the name of the zone.");
  }
  const { first, last } = endsOf(expression);
  const start = first === "open" ? always : boundsOf(first, zone);
  if (isRefusal(start)) return start;
  const end = last === "open" ? always : boundsOf(last, zone);
  if (isRefusal(end)) return end;

  const edtf = printEdtf(expression);
  if (end.to <= start.from)
    return refuse(edtf, "an end that is not before its start", "Exchange the two dates, or correct one.");

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

/** Kept, because an event stands in many lists and luxon takes its time. */
const headings = new WeakMap<When, DateHeadings>();

/** The headings of its start; of its end where the start is open. */
export function headingOf(when: When): DateHeadings {
  const heading = headings.get(when) ?? headingOfMoment(firstMoment(when.expression), when.zone);
  headings.set(when, heading);
  return heading;
}

function headingOfMoment(moment: Moment, zone: string): DateHeadings {
  const day = isoDay(wallStart(moment, zone));
  const year = day.slice(0, 4);
  if (moment.precision === "year") return { year };
  const month = day.slice(0, 7);
  return moment.precision === "month" ? { year, month } : { year, month, day };
}

/** YYYY-MM-DD on calendars in the zone. */
export function localDay(instant: number, zone: string): string {
  return isoDay(wallTimeAt(instant, zone));
}

/** Whether any instant of the date lies in the bounds, of which `to` is exclusive. */
export function overlaps(when: Bounds, from: number, to: number): boolean {
  return when.from < to && from < when.to;
}

/** Both ends of an expression, which for one moment are the same. */
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
  const rank = (precision: Precision) => fromCoarse.indexOf(precision);
  return moments.map(({ precision }) => precision).reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}
