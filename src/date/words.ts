import { DateTime } from "luxon";
import type { DateFormats } from "../language/date-formats.ts";
import type { DateLanguage } from "../language/language.ts";
import { firstInstantOf, wallStart } from "./bounds.ts";
import { memoised } from "./memoised.ts";
import { isTimed, type Moment } from "./moment.ts";
import { clocks, joinedEnds, print, rangeEnds } from "./print.ts";
import { isoDay, type WallTime, wallTimeAt } from "./wall-time.ts";
import type { When } from "./when.ts";
import { zoneTime } from "./zone.ts";

/** A date in words: “Sunday, 4 June 2023, morning”. */
export function whenWords(when: When, language: DateLanguage): string {
  return wordsIn(language)(when);
}

const wordsIn = memoised((language: DateLanguage) => memoised((when: When) => wordsOf(when, language)));

function wordsOf({ expression, zone }: When, language: DateLanguage): string {
  switch (expression.kind) {
    case "moment":
      return momentWords(expression.moment, zone, language, language.formats, notKnown(expression.moment, language));
    case "interval": {
      const { start, end } = expression;
      if (start === "open") return language.until(momentWords(end, zone, language));
      if (end === "open") return language.since(momentWords(start, zone, language));
      return lastingWords(start, end, zone, language);
    }
    case "between":
      return betweenWords(expression.earliest, expression.latest, zone, language);
  }
}

/** A heading such as `2023`, `2023-06` or `2023-06-04` in words: “Sunday, 4 June 2023”. */
export function headingWords(heading: string, language: DateLanguage): string {
  return headingsIn(language)(heading);
}

const headingsIn = memoised((language: DateLanguage) =>
  memoised((heading: string) => wordsOfHeading(heading, language)),
);

function wordsOfHeading(heading: string, { formats, locale }: DateLanguage): string {
  const [year = 1, month, day] = heading.split("-").map(Number);
  if (month === undefined) return print(DateTime.utc(year), formats.year, locale);
  if (day === undefined) return print(DateTime.utc(year, month), formats.month, locale);
  return print(DateTime.utc(year, month, day), formats.day, locale);
}

/**
 * The value of HTML's `datetime` attribute: a year, month or day, or a minute or second in UTC. `undefined` for a date
 * that is approximate or has two ends, because the attribute would claim more than is known.
 */
export function datetimeAttribute({ expression, zone }: When): string | undefined {
  return expression.kind === "moment" ? isoMoment(expression.moment, zone) : undefined;
}

const isoLengths = {
  year: "YYYY".length,
  month: "YYYY-MM".length,
  day: "YYYY-MM-DD".length,
  part: "YYYY-MM-DD".length,
  minute: "YYYY-MM-DDThh:mm".length,
  second: "YYYY-MM-DDThh:mm:ss".length,
};

/** A year, month or day in ISO 8601, or a minute or second in UTC; `undefined` for an approximate moment. */
export function isoMoment(moment: Moment, zone: string): string | undefined {
  if (moment.approximate) return undefined;
  const length = isoLengths[moment.precision];
  return isTimed(moment)
    ? `${new Date(firstInstantOf(moment, zone)).toISOString().slice(0, length)}Z`
    : isoDay(wallStart(moment, zone)).slice(0, length);
}

function momentWords(
  moment: Moment,
  zone: string,
  language: DateLanguage,
  formats = language.phraseFormats,
  remarks: readonly string[] = [],
): string {
  return qualified(
    plainWords(moment, zone, language, moment.approximate ? language.phraseFormats : formats),
    [...remarks, ...utcRemark(moment, zone, language)],
    moment,
    language,
  );
}

function plainWords(moment: Moment, zone: string, language: DateLanguage, formats: DateFormats): string {
  const { locale } = language;
  const start = wallStart(moment, zone);
  switch (moment.precision) {
    case "year":
    case "month":
    case "day":
      return print(start, formats[moment.precision], locale);
    case "part":
      return moment.part === "night"
        ? language.nightOf(joinedEnds(rangeEnds(start, start.plus({ days: 1 }), "day", formats, locale)))
        : language.onDay(print(start, formats.day, locale), language.parts[moment.part]);
    case "minute":
    case "second":
      return clockWords(start, print(start, clocks[moment.precision], locale), zone, language, formats);
  }
}

/** A time, or a range of times, on a day: “Sunday, 4 June 2023, 17:00 UTC”. */
function clockWords(day: WallTime, times: string, zone: string, language: DateLanguage, { day: format }: DateFormats) {
  return language.onDay(print(day, format, language.locale), language.timesIn(times, zoneTime(zone, language)));
}

function notKnown({ precision }: Moment, { monthNotKnown, dayNotKnown }: DateLanguage): readonly string[] {
  return precision === "year" ? [monthNotKnown] : precision === "month" ? [dayNotKnown] : [];
}

function utcRemark(moment: Moment, zone: string, { utc, formats, locale }: DateLanguage): readonly string[] {
  if (!isTimed(moment) || zone === "UTC") return [];
  const there = wallStart(moment, zone);
  const inUtc = wallTimeAt(firstInstantOf(moment, zone), "UTC");
  const isSameDay = isoDay(inUtc) === isoDay(there);
  return [
    utc(
      print(inUtc, clocks[moment.precision], locale),
      isSameDay ? undefined : print(inUtc, formats.ofYear.day, locale),
    ),
  ];
}

function lastingWords(start: Moment, end: Moment, zone: string, language: DateLanguage): string {
  const ends = sharedEnds(start, end, language, start.approximate ? language.phraseFormats : language.formats);
  if (ends !== undefined) return qualified(joinedEnds(ends), [], start, language);
  const times = timesOfDay(start, end, zone, language, (from, to) => joinedEnds([from, to]));
  if (times !== undefined) return times;
  return language.lasting(momentWords(start, zone, language), momentWords(end, zone, language));
}

function betweenWords(earliest: Moment, latest: Moment, zone: string, language: DateLanguage): string {
  const ends = sharedEnds(earliest, latest, language, language.phraseFormats);
  if (ends !== undefined) return qualified(joinOf(earliest, latest, zone, language)(...ends), [], earliest, language);
  const times = timesOfDay(earliest, latest, zone, language, language.between);
  if (times !== undefined) return times;
  return language.between(momentWords(earliest, zone, language), momentWords(latest, zone, language));
}

/** How the ends of a span are joined within which something was: one of two days, or some time between two. */
export function joinOf(earliest: Moment, latest: Moment, zone: string, { either, between }: DateLanguage) {
  const isNextDay = isoDay(wallStart(earliest, zone).plus({ days: 1 })) === isoDay(wallStart(latest, zone));
  return isNextDay && latest.precision === "day" ? either : between;
}

/** Two times of one day: “Sunday, 4 June 2023, 17:00–18:00 UTC”. */
function timesOfDay(
  first: Moment,
  last: Moment,
  zone: string,
  language: DateLanguage,
  join: (from: string, to: string) => string,
): string | undefined {
  const [start, end] = [wallStart(first, zone), wallStart(last, zone)];
  if (!isTimed(first) || !isTimed(last) || isoDay(start) !== isoDay(end)) return undefined;
  if (first.uncertain !== last.uncertain) return undefined;
  const { formats, locale } = language;
  const printed = (from: WallTime, to: WallTime) =>
    [print(from, clocks[first.precision], locale), print(to, clocks[last.precision], locale)] as const;
  const [from, to] = printed(start, end);
  const about = ({ approximate }: Moment, time: string) => (approximate ? language.about(time) : time);
  const words = clockWords(start, join(about(first, from), about(last, to)), zone, language, formats);
  const remarked = (...remarks: string[]) => qualified(words, remarks, { ...first, approximate: false }, language);
  if (zone === "UTC") return remarked();
  const [fromUtc, toUtc] = [first, last].map((moment) => wallTimeAt(firstInstantOf(moment, zone), "UTC"));
  if (!fromUtc || !toUtc || isoDay(fromUtc) !== isoDay(toUtc)) return undefined;
  const shortDay = isoDay(fromUtc) === isoDay(start) ? undefined : print(fromUtc, formats.ofYear.day, locale);
  return remarked(language.utc(joinedEnds(printed(fromUtc, toUtc)), shortDay));
}

/** The ends of a range such as “1–4 June 2023”, if both have the same precision and qualifiers. */
function sharedEnds(first: Moment, last: Moment, { locale }: DateLanguage, formats: DateFormats) {
  const { precision, approximate, uncertain } = first;
  if (precision === "part" || precision === "minute" || precision === "second") return undefined;
  const isShared = last.precision === precision && last.approximate === approximate && last.uncertain === uncertain;
  return isShared ? rangeEnds(wallStart(first, "UTC"), wallStart(last, "UTC"), precision, formats, locale) : undefined;
}

/** Words with the qualifiers of a moment. */
export function qualified(
  words: string,
  remarks: readonly string[],
  { approximate, uncertain }: Moment,
  language: DateLanguage,
): string {
  const said = approximate ? language.about(words) : words;
  const all = uncertain ? [...remarks, language.uncertain] : remarks;
  return all.length === 0 ? said : language.remarked(said, all);
}
