import { DateTime } from "luxon";
import type { HeadingFormats } from "../language/date-formats.ts";
import type { DateLanguage } from "../language/language.ts";
import { memoised } from "./memoised.ts";
import { print } from "./print.ts";

/** A part of a day's heading in words; the weekday is empty before there was the calendar. */
export interface HeadingPart {
  readonly part: HeadingFormats[number][0];
  readonly words: string;
}

/** The parts of `2023-06-04` in the order in which the language says them; nothing for a month or a year. */
export function headingParts(heading: string, language: DateLanguage): readonly HeadingPart[] | undefined {
  return partsIn(language)(heading);
}

const partsIn = memoised((language: DateLanguage) => memoised((heading: string) => partsOf(heading, language)));

function partsOf(heading: string, { locale, heading: formats }: DateLanguage): readonly HeadingPart[] | undefined {
  const [year = 1, month, day] = heading.split("-").map(Number);
  if (month === undefined || day === undefined) return undefined;
  const time = DateTime.utc(year, month, day);
  return formats.map(([part, format]) => ({ part, words: print(time, format, locale) }));
}
