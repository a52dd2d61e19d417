import { DateTime } from "luxon";
import type { DateFormats } from "../language/date-formats.ts";
import type { WallTime } from "./wall-time.ts";

/** luxon's tokens for the time of day. */
export const clocks = { minute: "HH:mm", second: "HH:mm:ss" } as const;

/**
 * The day from which Greece, the last country with the Julian calendar, has had the Gregorian one. A date before it may
 * be as its sources wrote it, of which the weekday was another.
 */
const gregorianFrom = DateTime.utc(1923, 3, 1);

/**
 * A year below 1000 has four digits, so that it is not taken for the end of another. Only the first day of a French
 * month is an ordinal: “1er juin”, “2 juin”.
 */
export function print(time: WallTime, format: string, locale: string): string {
  const withoutWeekday = time < gregorianFrom ? format.replace(/c{3,5}[,،.]? ?/, "") : format;
  const ofDay = time.day === 1 ? withoutWeekday : withoutWeekday.replace("d'er'", "d");
  return time.toFormat(time.year < 1000 ? ofDay.replace(/\by\b/, "yyyy") : ofDay, { locale });
}

/** The two ends of a range, which need not both say the month and the year: “1” and “4 June 2023”. */
export function rangeEnds(
  first: WallTime,
  last: WallTime,
  precision: "year" | "month" | "day",
  formats: DateFormats,
  locale: string,
): readonly [first: string, last: string] {
  const { year, month, plainDay, days, ofYear } = formats;
  const isOfYear = first.year === last.year;
  const isOfMonth = isOfYear && first.month === last.month;
  const ends = {
    year: [year, year],
    month: [isOfYear ? ofYear.month : month, month],
    day: isOfMonth ? days : [isOfYear ? ofYear.day : plainDay, plainDay],
  } as const;
  const [start, end] = ends[precision];
  return [print(first, start, locale), print(last, end, locale)];
}

/** “1–4 June 2023”, “June 1–4, 2023”, “May – June 2023”: spaces stand around the dash where it joins words. */
export function joinedEnds([first, last]: readonly [first: string, last: string]): string {
  const isPlain = /^\d\S*$/.test(first) && (!first.includes(":") || /^[\d:]+$/.test(last));
  return isPlain || /^\d+(?:,|$)/.test(last) ? `${first}–${last}` : `${first} – ${last}`;
}
