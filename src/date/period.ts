import { DateTime } from "luxon";
import { twoDigits } from "./moment.ts";
import { isoDay, wallTimeOf } from "./wall-time.ts";

/** A stretch of time by its first and last year, month or day, both in ISO 8601; they are equal for a single one. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

export type PartOfPeriod = "early" | "mid" | "late" | "first half" | "second half";

/** One moment somewhere in the period, in the notation of date fields. */
export function momentIn({ first, last }: Period): string {
  return first === last ? first : `[${first}..${last}]`;
}

/** The parts that are commonly meant: thirds of a month by tens of days, of a year by four months, and halves. */
export function partOf({ first, last }: Period, part: PartOfPeriod): readonly Period[] {
  const parts = part.endsWith("half") ? 2 : 3;
  const index = part === "early" || part === "first half" ? 0 : part === "late" ? 2 : 1;
  if (first.length === "2023-06".length && first === last) {
    const [from, to] = [index, index + 1].map((cut) => (cut * 30) / parts);
    const end = index + 1 === parts ? wallTimeOf(first).daysInMonth : to;
    return [{ first: `${first}-${twoDigits((from ?? 0) + 1)}`, last: `${first}-${end}` }];
  }
  if (first.length !== "2023".length) return [];
  if (first === last) return [monthsOf(first, (index * 12) / parts + 1, 12 / parts)];
  const length = Number(last) - Number(first) + 1;
  const cut = (at: number) => Number(first) + Math.round((length * at) / parts);
  return [yearsOf(cut(index), cut(index + 1) - 1)];
}

/** So many months from one of a year on, which may go on into the next. */
export function monthsOf(year: string, from: number, length: number): Period {
  const start = DateTime.utc(Number(year), 1).plus({ months: from - 1 });
  return { first: isoMonth(start), last: isoMonth(start.plus({ months: length - 1 })) };
}

export function yearsOf(first: number, last: number): Period {
  return { first: isoYear(first), last: isoYear(last) };
}

/** Meteorological seasons of the north. A winter may be that in which the year begins, or ends. */
export function seasonsOf(year: string, season: string): readonly Period[] {
  const from = { spring: 3, summer: 6, autumn: 9, fall: 9 }[season];
  return from === undefined ? [monthsOf(year, 0, 3), monthsOf(year, 12, 3)] : [monthsOf(year, from, 3)];
}

function isoMonth(day: DateTime): string {
  return isoDay(day).slice(0, "YYYY-MM".length);
}

function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}
