import type { DateFormats } from "../language/date-formats.ts";
import type { DateLanguage } from "../language/language.ts";
import { isFault } from "../problem.ts";
import { wallStart } from "./bounds.ts";
import { memoised } from "./memoised.ts";
import { isTimed, type Moment } from "./moment.ts";
import { clocks, joinedEnds, print } from "./print.ts";
import { isoDay } from "./wall-time.ts";
import { endsOf, readWhen, type When } from "./when.ts";
import { joinOf, qualified } from "./words.ts";
import { zoneTime } from "./zone.ts";

/**
 * A date in few words, as it stands under a heading such as `2023-06-04`, `2023-06` or `2023`: without weekday, and
 * without what the heading says. Under its day, `2023-06-04 morning` is “morning”, and the day itself is nothing.
 */
export function shortWords(when: When, under: string, language: DateLanguage): string {
  return wordsIn(language)(when)(under);
}

const wordsIn = memoised((language: DateLanguage) =>
  memoised((when: When) => memoised((under: string) => wordsOf(when, under, language))),
);

function wordsOf(when: When, under: string, language: DateLanguage): string {
  const { expression, zone } = when;
  const day = dayOfTimes(when);
  if (day !== undefined && day !== under) {
    return language.onDay(shortHeadingWords(day, under, language), wordsOf(when, day, language));
  }
  const { formats, phraseFormats } = language;
  const words = (moment: Moment, written: DateFormats, above = under) =>
    momentWords(moment, above, zone, language, written);
  const whole = (moment: Moment, written = phraseFormats) =>
    words(moment, written) || words(moment, written, under.slice(0, "2023".length)) || words(moment, written, "");
  switch (expression.kind) {
    case "moment":
      return inZone(words(expression.moment, formats), [expression.moment], zone, language);
    case "interval": {
      const { start, end } = expression;
      if (start === "open") return inZone(language.until(whole(end)), [end], zone, language);
      if (end === "open") return inZone(language.since(whole(start)), [start], zone, language);
      // What holds of both ends is said once, after them.
      const isUncertain = start.uncertain && end.uncertain;
      const [from, to] = isUncertain ? [asCertain(start), asCertain(end)] : [start, end];
      const ends = rangeWords(from, to, under, zone, language) ?? [whole(from, formats), whole(to, formats)];
      const words = inZone(joinedEnds(ends), [start, end], zone, language);
      return isUncertain ? language.remarked(words, [language.uncertain]) : words;
    }
    case "between": {
      const { earliest, latest } = expression;
      const [first, last] = rangeWords(earliest, latest, under, zone, language) ?? [whole(earliest), whole(latest)];
      return inZone(joinOf(earliest, latest, zone, language)(first, last), [earliest, latest], zone, language);
    }
  }
}

/** The day on which both ends are, where they are times: it is said once. */
function dayOfTimes({ expression, zone }: When): string | undefined {
  const { first, last } = endsOf(expression);
  if (expression.kind === "moment" || first === "open" || last === "open") return undefined;
  if (!isTimed(first) || !isTimed(last)) return undefined;
  const [day, lastDay] = [first, last].map((moment) => isoDay(wallStart(moment, zone)));
  return day === lastDay ? day : undefined;
}

function momentWords(
  moment: Moment,
  under: string,
  zone: string,
  language: DateLanguage,
  written: DateFormats,
): string {
  const { locale, phraseFormats, parts } = language;
  const formats = moment.approximate ? phraseFormats : written;
  const start = wallStart(moment, zone);
  const day = isoDay(start);
  const isOfYear = day.startsWith(under.slice(0, 4)) && under !== "";
  const dayWords = day === under ? "" : print(start, isOfYear ? formats.ofYear.day : formats.plainDay, locale);
  const onDay = (time: string) => (dayWords === "" ? time : language.onDay(dayWords, time));
  const words = () => {
    switch (moment.precision) {
      case "year":
        return day.slice(0, 4) === under ? "" : print(start, formats.year, locale);
      case "month":
        return day.slice(0, 7) === under ? "" : print(start, isOfYear ? formats.ofYear.month : formats.month, locale);
      case "day":
        return dayWords;
      case "part":
        return onDay(parts[moment.part]);
      case "minute":
      case "second":
        return onDay(print(start, clocks[moment.precision], locale));
    }
  };
  const said = words();
  if (said === "" && !moment.approximate && !moment.uncertain) return "";
  const { month: ofMonth, day: ofDay } = formats.ofYear;
  const again = { year: formats.year, month: ofMonth, day: ofDay, part: ofDay, ...clocks };
  return qualified(said || print(start, again[moment.precision], locale), [], moment, language);
}

/** The two ends of a range of days, which need their month once: “22” and “23 May”. */
function rangeWords(first: Moment, last: Moment, under: string, zone: string, language: DateLanguage) {
  const isOfDays = [first, last].every(
    ({ precision, approximate, uncertain }) => precision === "day" && approximate === first.approximate && !uncertain,
  );
  const [start, end] = [wallStart(first, zone), wallStart(last, zone)];
  if (!isOfDays || start.year !== end.year || start.month !== end.month) return undefined;
  const isOfYear = isoDay(start).startsWith(under.slice(0, 4)) && under !== "";
  const { formats, locale } = language;
  const [from, to] = isOfYear ? formats.ofYear.days : formats.days;
  const [firstWords, lastWords] = [print(start, from, locale), print(end, to, locale)];
  return [first.approximate ? language.about(firstWords) : firstWords, lastWords] as const;
}

function inZone(words: string, moments: readonly Moment[], zone: string, language: DateLanguage): string {
  return moments.some(isTimed) && words !== "" ? language.timesIn(words, zoneTime(zone, language)) : words;
}

function asCertain(moment: Moment): Moment {
  return { ...moment, uncertain: false };
}

/** A heading without its weekday and without what another heading says: “4 June” of `2023-06-04` under `2023`. */
export function shortHeadingWords(heading: string, under: string, language: DateLanguage): string {
  const when = dateOf(heading);
  return isFault(when) ? heading : shortWords(when, under, language);
}

const dateOf = memoised((heading: string) => readWhen(heading, "UTC"));
