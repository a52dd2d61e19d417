import { DateTime, type DateTimeFormatOptions, Interval } from "luxon";
import type { WallTime } from "./wall-time.ts";

/** luxon's tokens for the time of day. */
export const clocks = { minute: "HH:mm", second: "HH:mm:ss" } as const;

export const rangeFormats = {
  year: { year: "numeric" },
  month: { month: "long", year: "numeric" },
  day: { day: "numeric", month: "long", year: "numeric" },
} as const satisfies Record<string, DateTimeFormatOptions>;

/**
 * The day from which Greece, the last country with the Julian calendar, has had the Gregorian one. A date before it may
 * be as its sources wrote it, of which the weekday was another.
 */
const gregorianFrom = DateTime.utc(1923, 3, 1);

/** A year below 1000 has four digits, so that it is not taken for the end of another. */
export function print(time: WallTime, format: string, locale: string): string {
  const withoutWeekday = time < gregorianFrom ? format.replace(/c{3,5}[,.]? ?/, "") : format;
  return time.toFormat(time.year < 1000 ? withoutWeekday.replace(/\by\b/, "yyyy") : withoutWeekday, { locale });
}

/** `Intl` has no years of four digits for dates before the year 1000. */
function fourDigitFormat({ day, month }: DateTimeFormatOptions): string {
  return `${day ? "d " : ""}${month ? "LLLL " : ""}yyyy`;
}

/** A range in words, both ends included. The spaces that `Intl` prints differ by its version and are made plain. */
export function printRange(first: WallTime, last: WallTime, format: DateTimeFormatOptions, locale: string): string {
  if (first.year < 1000) {
    const ends = [first, last].map((time) => print(time, fourDigitFormat(format), locale));
    return ends.join("–");
  }
  return Interval.fromDateTimes(first, last)
    .toLocaleString(format, { locale })
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .replace(/^(\d+) – (?=\d)/, "$1–");
}
