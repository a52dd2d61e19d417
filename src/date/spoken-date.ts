import { monthPattern } from "./english-calendar.ts";
import { twoDigits } from "./moment.ts";
import { nextDay } from "./neighbouring-day.ts";
import { momentIn } from "./period.ts";
import { periodsOf, singleDate, withoutWeekday } from "./spoken-period.ts";

/**
 * What dates as people write them in English mean in EDTF: several where they may mean one or the other, none where
 * that cannot be told. What an entry happened in is one moment somewhere between; `to` and a dash make it last.
 */
export function meantBy(text: string): readonly string[] {
  const plain = withoutWeekday(
    text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/^(?:in|on|at|during|within|the) (?:the )?/i, ""),
  ).trim();
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

function qualified(text: string): readonly string[] {
  const [, about] = /^(?:circa|ca?\.?|about|around|approximately|approx\.?|roughly|~) ?(.+)$/i.exec(text) ?? [];
  const [, likely] = /^(?:possibly|probably|perhaps|maybe|presumably|likely) (.+)$/i.exec(text) ?? [];
  const [, doubtful] = /^(.+?) ?(?:\(\?\)|\?)$/.exec(text) ?? [];
  const date = singleDate(about ?? likely ?? doubtful ?? "");
  return date === undefined ? [] : [`${date}${about === undefined ? "?" : "~"}`];
}

function openEnded(text: string): readonly string[] {
  const [, onwards, untilNow] =
    /^(?:(.+?),? (?:onwards?|on)|(.+?) ?(?:(?:-|to|until|till) ?(?:the )?(?:present|now|today)|(?<=^\d{4} ?)-))$/i.exec(
      text,
    ) ?? [];
  const begun = singleDate(onwards ?? untilNow?.replace(/^(?:from|since) /i, "") ?? "");
  if (begun !== undefined) return [`${begun}/..`];
  const [, word = "", rest = ""] =
    /^(before|until|till|up to|by|not later than|no later than|after|since|from|not before|as of|ongoing since|<|>) ?(.+)$/i.exec(
      text,
    ) ?? [];
  const date = singleDate(rest);
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
  const date = found && singleDate(found.date ?? "");
  if (!found || date === undefined || date.length < "2023-06-04".length) return [];
  if (found.word?.toLowerCase() === "noon") return [`${date}T12:00`];
  if (found.word !== undefined) return [`${date}T00:00`, `${nextDay(date)}T00:00`];
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
  if (evening !== undefined) return [singleDate(`${evening} ${ofMonth}`) ?? []].flat().map((day) => `${day} night`);
  const { date: written = "", part = "" } = (partAfter.exec(text) ?? partBefore.exec(text))?.groups ?? {};
  const date = singleDate(written);
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
