import { DateTime } from "luxon";
import { print } from "./print.ts";

/** The parts of a day's heading; the weekday is empty before there was the calendar. */
export interface HeadingParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of `2023-06-04` in words; nothing for a month or a year. */
export function headingParts(heading: string, locale: string): HeadingParts | undefined {
  const key = `${locale} ${heading}`;
  const parts = computed.get(key) ?? partsOf(heading, locale);
  computed.set(key, parts);
  return parts;
}

/** Parts that were computed before: a day stands on many pages. */
const computed = new Map<string, HeadingParts | undefined>();

function partsOf(heading: string, locale: string): HeadingParts | undefined {
  const [year = 1, month, day] = heading.split("-").map(Number);
  if (month === undefined || day === undefined) return undefined;
  const time = DateTime.utc(year, month, day);
  const part = (format: string) => print(time, format, locale);
  return { weekday: part("cccc"), day: part("d"), month: part("MMMM"), year: part("y") };
}
