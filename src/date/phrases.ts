import type { Bounds } from "./bounds.ts";
import { monthPattern, weekdayPattern } from "./english-calendar.ts";
import * as read from "./phrase-readings.ts";
import { firstInstantAt, wallTimeAt } from "./wall-time.ts";
import type { When } from "./when.ts";

/**
 * The bounds of an event that an English source dates with these words. They are wide enough for every usual reading
 * of the most exact clue in the words. Days are counted from the day of publication in its own zone; hours are those of
 * clocks in `zone`. `undefined` if no clue is known or the publication date is open.
 */
export function phraseBounds(phrase: string, published: When, zone: string = published.zone): Bounds | undefined {
  if (!Number.isFinite(published.from) || !Number.isFinite(published.to)) return undefined;
  const publication: read.Publication = {
    first: wallTimeAt(published.from, published.zone).startOf("day"),
    last: wallTimeAt(published.to - 1, published.zone).startOf("day"),
  };
  const words = phrase.replace(/\s+/g, " ");
  for (const { pattern, reading } of clues) {
    const spans = [...words.matchAll(pattern)].flatMap(({ groups = {} }) => reading(groups, publication) ?? []);
    if (spans.length === 0) continue;
    const { from } = spans.reduce((a, b) => (a.from <= b.from ? a : b));
    const { to } = spans.reduce((a, b) => (a.to >= b.to ? a : b));
    return { from: firstInstantAt(from, zone), to: firstInstantAt(to, zone) };
  }
  return undefined;
}

const part = Object.keys(read.spokenHours).join("|");
const anyWeekday = `(?:(?:${weekdayPattern}),? )?`;
const month = `(?<month>${monthPattern})\\b\\.?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>(?:19|20)\\d{2})";
const count = `(?<count>\\d{1,3}|an?|${read.numberWords.join("|")})`;
const people = "(?! (?:\\w+s|people|men|women|children)\\b)";

interface Clue {
  readonly pattern: RegExp;
  readonly reading: (groups: read.Groups, publication: read.Publication) => read.Span | undefined;
}

/** All clues, the most exact first. The first that is found counts. */
const clues: readonly Clue[] = [
  { pattern: ofDay(`${anyWeekday}${month} ${day},? ${year}`), reading: read.onDate },
  { pattern: ofDay(`${anyWeekday}${day} (?:of )?${month},? ${year}`), reading: read.onDate },
  { pattern: ofDay(`${anyWeekday}${month} ${day}`), reading: read.onDate },
  { pattern: ofDay(`${anyWeekday}${day} (?:of )?${month}`), reading: read.onDate },
  { pattern: ofDay(`(?<!\\bnext )(?<last>last )?(?<weekday>${weekdayPattern})`), reading: read.onWeekday },
  {
    pattern: ofDay("(?<relative>yesterday|today|tonight|this(?= (?:morning|afternoon|evening)))"),
    reading: read.onRelativeDay,
  },
  { pattern: wholeWords("overnight|last night|(?:during|in) the night"), reading: read.overnight },
  { pattern: wholeWords(`${count} (?<unit>day|week|month|year)s? ago`), reading: read.ago },
  { pattern: wholeWords(`(?:previous|past|last) ${count} (?<unit>hour|day|week|month|year)s?`), reading: read.within },
  { pattern: wholeWords("(?:over|on|at|during) (?:the|this) weekend"), reading: read.overWeekend },
  { pattern: wholeWords("(?<which>last|this) week"), reading: read.inWeek },
  { pattern: wholeWords(`(?<since>since )?(?:in )?(?:early |late |mid-)?${month},? ${year}`), reading: read.inMonth },
  { pattern: wholeWords(`(?:in|during|(?<since>since)) (?:early |late |mid-)?${month}`), reading: read.inMonth },
  { pattern: wholeWords(`last ${month}`), reading: read.inLastMonth },
  { pattern: wholeWords("(?<which>last|this) (?<unit>month|year)"), reading: read.inMonthOrYear },
  {
    pattern: wholeWords(`(?:in|(?<since>since)|(?<around>around|about|circa)) ${year}${people}`),
    reading: read.inYear,
  },
];

function wholeWords(pattern: string): RegExp {
  return new RegExp(`\\b(?:${pattern})\\b`, "gi");
}

/** A day with an optional part of the day before it (“late on Monday”) or after it (“Monday evening”). */
function ofDay(pattern: string): RegExp {
  return wholeWords(
    `(?<since>since )?(?:(?<before>${part})(?: on| of| into| to)?(?: the)? )?(?:${pattern})(?: (?:in the |at )?(?<after>${part}))?`,
  );
}
