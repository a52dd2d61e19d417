import { DateTime } from "luxon";
import { monthPattern } from "./english-calendar.ts";
import { isoOf } from "./other-notation.ts";
import { momentIn, monthsOf, type PartOfPeriod, type Period, partOf, seasonsOf, yearsOf } from "./period.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const isoDate = /^\d{4}(?:-\d{2}){0,2}$/;
const weekdayName = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? (?:the )?/i;

/**
 * What dates as people write them in English mean in EDTF: several where they may mean one or the other, none where
 * that cannot be told. What an entry happened in is one moment somewhere between; `to` and a dash make it last.
 */
export function meantBy(text: string): readonly string[] {
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^(?:in|on|at|during|within|the) (?:the )?/i, "")
    .replace(weekdayName, "")
    .trim();
  for (const meaning of [qualified, openEnded, timed, ofDayPart, lasting, between]) {
    const meant = meaning(plain);
    if (meant.length > 0) return meant;
  }
  return periodsOf(plain).map(momentIn);
}

/** What a date without a year means, with `YYYY` in its place. */
export function meantWithoutYear(text: string): readonly string[] {
  if (/\d{3}/.test(text)) return [];
  return meantBy(`${text} 2023`).map((edtf) => edtf.replaceAll("2023", "YYYY").replaceAll("2024", "the next year"));
}

function single(text: string): string | undefined {
  const [period, ...others] = periodsOf(text.replace(weekdayName, ""));
  return period && others.length === 0 && period.first === period.last ? period.first : undefined;
}

function qualified(text: string): readonly string[] {
  const [, about] = /^(?:circa|ca?\.?|about|around|approximately|approx\.?|roughly|~) ?(.+)$/i.exec(text) ?? [];
  const [, likely] = /^(?:possibly|probably|perhaps|maybe|presumably|likely) (.+)$/i.exec(text) ?? [];
  const [, doubtful] = /^(.+?) ?(?:\(\?\)|\?)$/.exec(text) ?? [];
  const date = single(about ?? likely ?? doubtful ?? "");
  return date === undefined ? [] : [`${date}${about === undefined ? "?" : "~"}`];
}

function openEnded(text: string): readonly string[] {
  const [, onwards, untilNow] =
    /^(?:(.+?),? (?:onwards?|on)|(.+?) ?(?:(?:-|to|until|till) ?(?:the )?(?:present|now|today)|(?<=^\d{4} ?)-))$/i.exec(
      text,
    ) ?? [];
  const begun = single(onwards ?? untilNow?.replace(/^(?:from|since) /i, "") ?? "");
  if (begun !== undefined) return [`${begun}/..`];
  const [, word = "", rest = ""] =
    /^(before|until|till|up to|by|not later than|no later than|after|since|from|not before|as of|ongoing since|<|>) ?(.+)$/i.exec(
      text,
    ) ?? [];
  const date = single(rest);
  if (date === undefined) return [];
  return [
    /^(?:before|until|till|up|by|no|not later|<)/i.test(word) && !/^not before/i.test(word)
      ? `../${date}`
      : `${date}/..`,
  ];
}

const clock = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}(?::\d{2})?))? ?(?<half>[ap]\.?m\.?)?(?: ?(?:h|hrs?|hours|o['’]clock))?`;
const afterDate = new RegExp(
  `^(?<date>.+?)(?:,| at|,? @| -)? (?:at )?(?:about )?(?:${clock}|(?<word>noon|midnight))$`,
  "i",
);
const beforeDate = new RegExp(`^(?:${clock}|(?<word>noon|midnight)),?(?: on| of)? (?<date>.+)$`, "i");

function timed(text: string): readonly string[] {
  const found = (afterDate.exec(text) ?? beforeDate.exec(text))?.groups;
  const date = found && single(found.date ?? "");
  if (!found || date === undefined || date.length < "2023-06-04".length) return [];
  if (found.word?.toLowerCase() === "noon") return [`${date}T12:00`];
  if (found.word !== undefined) return [`${date}T00:00`, `${dayAfter(date)}T00:00`];
  // A number alone is no time: it may be a day or a year.
  if (found.minute === undefined && found.half === undefined && !/\d ?(?:h|hrs?|hours|o['’]clock)\b/i.test(text))
    return [];
  const hour = Number(found.hour);
  const isAfternoon = /^p/i.test(found.half ?? "");
  const hour24 = found.half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return [`${date}T${twoDigits(hour24)}:${found.minute ?? "00"}`];
}

const partWords: Readonly<Record<string, readonly string[]>> = {
  "early hours": ["early hours"],
  "early morning": ["early hours", "morning"],
  "before dawn": ["early hours"],
  dawn: ["early hours", "morning"],
  daybreak: ["early hours", "morning"],
  sunrise: ["early hours", "morning"],
  morning: ["morning"],
  forenoon: ["morning"],
  lunchtime: ["midday"],
  midday: ["midday"],
  afternoon: ["afternoon"],
  dusk: ["evening"],
  sunset: ["evening"],
  evening: ["evening"],
  night: ["night"],
  overnight: ["night"],
};
const partWord = Object.keys(partWords).join("|");
const partAfter = new RegExp(`^(?<date>.+?),?(?: in the| at)? (?<part>${partWord})$`, "i");
const partBefore = new RegExp(`^(?<part>${partWord})(?: of| on|,)? (?:the )?(?<date>.+)$`, "i");

function ofDayPart(text: string): readonly string[] {
  const [, evening, ofMonth] = nightBetween.exec(text) ?? [];
  if (evening !== undefined) return [single(`${evening} ${ofMonth}`) ?? []].flat().map((day) => `${day} night`);
  const { date: written = "", part = "" } = (partAfter.exec(text) ?? partBefore.exec(text))?.groups ?? {};
  const date = single(written);
  if (date === undefined || date.length < "2023-06-04".length) return [];
  return (partWords[part.toLowerCase()] ?? []).map((each) => `${date} ${each}`);
}

const month = `(?:${monthPattern})`;

const nightBetween = new RegExp(
  `^night (?:of |from )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|/) ?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (${month}\\.?,? \\d{4})$`,
  "i",
);
const daysOfMonth = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|until) ?(\\d{1,2})(?:st|nd|rd|th)? (${month}\\.?,? \\d{4})$`,
  "i",
);
const americanDays = new RegExp(`^(${month}\\.?) (\\d{1,2} ?(?:-|to|until) ?\\d{1,2}),? (\\d{4})$`, "i");

/** `from a to b`, `3-5 June 2023`, `May-June 2023`, `early to mid June 2023`, `2023-2024`, `1914-18`. */
function lasting(text: string): readonly string[] {
  const range = text.replace(/^from /i, "");
  const days = daysOfMonth.exec(range.replace(americanDays, "$2 $1 $3"));
  if (days) return interval(`${days[1]} ${days[3]}`, `${days[2]} ${days[3]}`);
  const years = /^(\d{4}) ?- ?(\d{4})$/.exec(range);
  if (years) return interval(years[1] ?? "", years[2] ?? "");
  const [, begun = "", ended = ""] = /^(\d{4}) ?[-/] ?(\d{2})$/.exec(range) ?? [];
  if (ended > begun.slice(2)) {
    // EDTF has codes for parts of a year that look alike.
    const parts = periodsOf(range).map(momentIn);
    const isNext = Number(ended) === Number(begun.slice(2)) + 1;
    return isNext || parts.length === 0 ? [...interval(begun, `${begun.slice(0, 2)}${ended}`), ...parts] : parts;
  }
  const [first = "", last = "", ...others] = range.split(
    / (?:to|until|till|through|-|\.\.) | ?\.\. ?|(?<=[a-z]) ?[-/] ?(?=[a-z])/i,
  );
  if (others.length > 0 || last === "") return [];
  if (partOfPeriod.test(first)) {
    const [, whole] = /^(?:early|mid|late)[ -](.+)$/i.exec(last) ?? [];
    return whole === undefined ? [] : interval(`${first} ${whole}`, last);
  }
  const year = /(\d{4})$/.exec(last)?.[1];
  const lasted = interval(/\d{4}/.test(first) || year === undefined ? first : `${first} ${year}`, last);
  return range.includes("..") ? lasted.flatMap((edtf) => [edtf, `[${edtf.replace("/", "..")}]`]) : lasted;
}

/** Alone, no beginning: `mid-June 2023` is one period. */
const partOfPeriod = /^(?:early|mid|late)$/i;

function interval(first: string, last: string): readonly string[] {
  const [start] = periodsOf(first);
  const [end] = periodsOf(last);
  return start && end && start.first < end.last ? [`${start.first}/${end.last}`] : [];
}

function between(text: string): readonly string[] {
  const [, first = "", last = ""] =
    /^(?:some ?time )?(?:between (?=.+ and )|(?:either )?(?=.+ or ))(.+) (?:and|or) (.+)$/i.exec(text) ?? [];
  return lasting(`${first} to ${last}`).map((edtf) => `[${edtf.replace("/", "..")}]`);
}

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
    of: ({ nth = "", year = "" }) => [monthsOf(year, quarterNumber(nth.toLowerCase()) * 3 - 2, 3)],
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
  { pattern: /^week of (?:the )?(?<date>.+)$/i, of: ({ date = "" }) => weekFrom(single(date)) },
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

function periodsOf(text: string): readonly Period[] {
  const written = text.trim().replace(/^the /i, "");
  if (isoDate.test(written) && DateTime.fromISO(written, { zone: "utc" }).isValid) return singly(written);
  for (const { pattern, of } of periods) {
    const found = pattern.exec(written)?.groups;
    if (found) return of(found);
  }
  const iso = isoOf(written);
  return iso !== undefined && isoDate.test(iso) && DateTime.fromISO(iso, { zone: "utc" }).isValid ? singly(iso) : [];
}

function singly(date: string): readonly Period[] {
  return [{ first: date, last: date }];
}

function partNamed(word: string): PartOfPeriod {
  if (word.includes("half")) return word.includes("first") ? "first half" : "second half";
  return /^(?:early|begin|start)/.test(word) ? "early" : word.startsWith("mid") ? "mid" : "late";
}

function quarterNumber(nth: string): number {
  return nth === "last" || nth === "fourth"
    ? 4
    : Number.parseInt(nth, 10) || ["first", "second", "third"].indexOf(nth) + 1;
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
  return day === undefined ? weekFrom(iso(monday)) : singly(iso(monday.plus({ days: Number(day) - 1 })));
}

function weekFrom(day: string | undefined): readonly Period[] {
  if (day?.length !== "2023-06-04".length) return [];
  return [{ first: day, last: iso(DateTime.fromISO(day, { zone: "utc" }).plus({ days: 6 })) }];
}

function weekOfMonth({ nth = "", rest = "" }: Groups): readonly Period[] {
  const of = single(rest);
  if (of?.length !== "2023-06".length) return [];
  const begins = DateTime.fromISO(of, { zone: "utc" });
  return weekFrom(iso(nth.toLowerCase() === "first" ? begins : begins.plus({ months: 1, days: -7 })));
}

function dayAfter(day: string): string {
  return iso(DateTime.fromISO(day, { zone: "utc" }).plus({ days: 1 }));
}

function iso(day: DateTime): string {
  return new Date(day.toMillis()).toISOString().slice(0, "YYYY-MM-DD".length);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
