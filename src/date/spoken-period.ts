import { DateTime } from "luxon";
import { isoOf } from "./other-notation.ts";
import { monthsOf, type PartOfPeriod, type Period, partOf, seasonsOf, yearsOf } from "./period.ts";
import { isoDay, wallTimeOf } from "./wall-time.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/** The periods that words may name: several where they may mean one or the other, none where they are not understood. */
export function periodsOf(text: string): readonly Period[] {
  const written = text.trim().replace(/^the /i, "");
  if (isDate(written)) return singly(written);
  for (const { pattern, of } of periods) {
    const found = pattern.exec(written)?.groups;
    if (found) return of(found);
  }
  const iso = isoOf(written);
  return iso !== undefined && isDate(iso) ? singly(iso) : [];
}

/** The one year, month or day that words name, with a weekday before it or without. */
export function singleDate(text: string): string | undefined {
  const [period, ...others] = periodsOf(withoutWeekday(text));
  return period && others.length === 0 && period.first === period.last ? period.first : undefined;
}

export function withoutWeekday(text: string): string {
  return text.replace(weekdayName, "");
}

const weekdayName = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? (?:the )?/i;

/** Whether a text is a year, a month or a day of the calendar in ISO 8601. */
function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && wallTimeOf(text).isValid;
}

/** Periods as people write them in English, and a few other forms of them. */
const periods: readonly { readonly pattern: RegExp; readonly of: (found: Groups) => readonly Period[] }[] = [
  {
    pattern:
      /^(?<part>early|beginning of|start of|mid(?:dle of)?|late|end of|(?:the )?(?:first|second) half of)[ -](?:the |in )?(?<rest>.+)$/i,
    of: ({ part = "", rest = "" }) => periodsOf(rest).flatMap((whole) => partOf(whole, partNamed(part.toLowerCase()))),
  },
  {
    pattern:
      /^(?:(?<before>\d{4})[ -/]?)?(?:(?:Q|quarter )(?<quarter>[1-4])|(?:H|half )(?<half>[12]))(?:(?: of|,)?[ -/]?(?<after>\d{4}))?$/i,
    of: ({ before, after, quarter, half }) => {
      const year = before ?? after ?? "";
      return half === undefined
        ? [monthsOf(year, Number(quarter) * 3 - 2, 3)]
        : [monthsOf(year, Number(half) * 6 - 5, 6)];
    },
  },
  {
    pattern: /^(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?: of|,)? (?<year>\d{4})$/i,
    of: ({ nth = "", year = "" }) => [monthsOf(year, numberNamed(nth.toLowerCase()) * 3 - 2, 3)],
  },
  {
    pattern: /^(?<season>spring|summer|autumn|fall|winter)(?: of|,)? (?<year>\d{4})$/i,
    of: ({ season = "", year = "" }) => seasonsOf(year, season.toLowerCase()),
  },
  {
    pattern: /^winter(?: of)? (?<year>\d{4})[-/]\d{2}(?:\d{2})?$/i,
    of: ({ year = "" }) => [monthsOf(year, 12, 3)],
  },
  { pattern: /^(?<year>\d{4})-(?<code>2[1-9]|3\d|4[01])$/, of: subYear },
  { pattern: /^(?<decade>\d{3})0['’]?s$/, of: ({ decade = "" }) => [{ first: `${decade}0`, last: `${decade}9` }] },
  {
    pattern: /^(?<century>\d{1,2})(?:st|nd|rd|th) (?:century|c\.?)$/i,
    of: ({ century }) => [yearsOf((Number(century) - 1) * 100 + 1, Number(century) * 100)],
  },
  { pattern: /^(?<year>\d{4})-?W(?<week>\d{2})(?:-?(?<day>[1-7]))?$/i, of: week },
  { pattern: /^(?:calendar )?(?:week |W|CW|KW ?)(?<week>\d{1,2})(?: of|,|\/)? ?(?<year>\d{4})$/i, of: week },
  { pattern: /^week of (?:the )?(?<date>.+)$/i, of: ({ date = "" }) => weekFrom(singleDate(date)) },
  { pattern: /^(?<nth>first|last) week (?:of|in) (?<rest>.+)$/i, of: weekOfMonth },
  {
    pattern: /^(?:(?:AD|CE) (?<after>\d{1,4})|(?<before>\d{1,4}) (?:AD|CE))$/i,
    of: ({ before, after = before ?? "" }) => singly(after.padStart(4, "0")),
  },
  {
    pattern: /^(?:00[-/.]00[-/.])?(?<date>\d{4}(?:-(?:0[1-9]|1[0-2]))?)(?:-00){0,2}$/,
    of: ({ date = "" }) => singly(date),
  },
];

function singly(date: string): readonly Period[] {
  return [{ first: date, last: date }];
}

function partNamed(word: string): PartOfPeriod {
  if (word.includes("half")) return word.includes("first") ? "first half" : "second half";
  return /^(?:early|begin|start)/.test(word) ? "early" : word.startsWith("mid") ? "mid" : "late";
}

/** Which of four quarters a word names: “2nd”, “second”, “last”. */
function numberNamed(nth: string): number {
  const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
  return ordinals[nth] ?? Number.parseInt(nth, 10);
}

/** The codes for parts of a year of EDTF level 2 (ISO 8601-2, section 4.8); 21 to 24 are seasons of level 1. */
function subYear({ year: ofYear = "", code: written }: Groups): readonly Period[] {
  const code = Number(written);
  if (code <= 28) return seasonsOf(ofYear, ["spring", "summer", "autumn", "winter"][(code - 21) % 4] ?? "");
  if (code <= 32) return [monthsOf(ofYear, [9, 12, 3, 6][code - 29] ?? 1, 3)];
  if (code <= 36) return [monthsOf(ofYear, (code - 33) * 3 + 1, 3)];
  return [code <= 39 ? monthsOf(ofYear, (code - 37) * 4 + 1, 4) : monthsOf(ofYear, (code - 40) * 6 + 1, 6)];
}

function week({ year: ofYear, week: number, day }: Groups): readonly Period[] {
  const monday = DateTime.fromObject({ weekYear: Number(ofYear), weekNumber: Number(number) }, { zone: "utc" });
  if (!monday.isValid) return [];
  return day === undefined ? weekFrom(isoDay(monday)) : singly(isoDay(monday.plus({ days: Number(day) - 1 })));
}

function weekFrom(day: string | undefined): readonly Period[] {
  if (day?.length !== "2023-06-04".length) return [];
  return [{ first: day, last: isoDay(wallTimeOf(day).plus({ days: 6 })) }];
}

function weekOfMonth({ nth = "", rest = "" }: Groups): readonly Period[] {
  const month = singleDate(rest);
  if (month?.length !== "2023-06".length) return [];
  const begins = wallTimeOf(month);
  return weekFrom(isoDay(nth.toLowerCase() === "first" ? begins : begins.plus({ months: 1, days: -7 })));
}
