import { DateTime, type DurationLike } from "luxon";
import { monthNumber, weekdayNumber } from "./english-calendar.ts";
import type { WallTime } from "./wall-time.ts";

/** The first and the last day on which the source may have been published. */
export interface Publication {
  readonly first: WallTime;
  readonly last: WallTime;
}

/** A span on the clocks of the place of the event; `to` is exclusive. */
export interface Span {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** The named groups that the pattern of a clue has matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The hours that may be meant by a part of a day; they are wide, because speech is loose. */
export const spokenHours: Readonly<Record<string, readonly [number, number]>> = {
  "early hours": [-3, 10],
  early: [-3, 12],
  dawn: [0, 12],
  morning: [0, 14],
  midday: [9, 16],
  noon: [9, 16],
  afternoon: [11, 20],
  evening: [14, 28],
  late: [12, 30],
  midnight: [-6, 30],
  // The night that begins on the day, or the one that ends on it.
  night: [-8, 36],
  overnight: [-8, 36],
};

const wholeDay = [0, 24] as const;

export const numberWords = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export function onDate(groups: Groups, publication: Publication): Span | undefined {
  const { month = "", day, year } = groups;
  const [earliest, latest] = occurrences(month, Number(day), year, publication);
  return earliest && latest && daysFrom(earliest, latest, groups, publication);
}

/** The latest such weekday up to the day of publication. With “last” it may be a week earlier. */
export function onWeekday(groups: Groups, publication: Publication): Span {
  const number = weekdayNumber(groups.weekday ?? "");
  const earliest = latestWeekday(number, publication.first);
  return daysFrom(
    groups.last ? earliest.minus({ days: 7 }) : earliest,
    latestWeekday(number, publication.last),
    groups,
    publication,
  );
}

/** “Today” may be the day before publication, because a text may be published the day after it was written. */
export function onRelativeDay(groups: Groups, publication: Publication): Span {
  const back = groups.relative?.toLowerCase() === "yesterday" ? 1 : 0;
  return daysFrom(
    publication.first.minus({ days: back + 1 }),
    publication.last.minus({ days: back }),
    groups,
    publication,
  );
}

export function overnight(_: Groups, { first, last }: Publication): Span {
  return { from: first.minus({ hours: 36 }), to: last.plus({ hours: 36 }) };
}

export function ago({ count, unit = "" }: Groups, { first, last }: Publication): Span {
  const many = numberOf(count);
  return { from: first.minus({ [unit]: many + 1 }), to: nextDay(last).minus({ [unit]: many - 1 }) };
}

export function within({ count, unit = "" }: Groups, { first, last }: Publication): Span {
  return { from: first.minus({ [unit]: numberOf(count) }).minus({ days: 1 }), to: nextDay(last) };
}

/** A weekend lasts from Friday noon to Monday noon. */
export function overWeekend(_: Groups, { first, last }: Publication): Span {
  return { from: latestWeekday(6, first).minus({ hours: 12 }), to: latestWeekday(6, last).plus({ hours: 60 }) };
}

/** “Last week” may mean the calendar week before or the last seven days. */
export function inWeek({ which }: Groups, { first, last }: Publication): Span {
  return which?.toLowerCase() === "last"
    ? { from: first.minus({ days: 14 }), to: nextDay(last) }
    : { from: first.minus({ days: 7 }), to: last.plus({ days: 7 }) };
}

export function inMonth({ month = "", year, since }: Groups, publication: Publication): Span | undefined {
  const [earliest, latest] = occurrences(month, 1, year, publication);
  return earliest && latest && { from: earliest, to: since ? nextDay(publication.last) : latest.plus({ months: 1 }) };
}

/** In June, “last March” may mean that of this year or of the year before. */
export function inLastMonth({ month = "" }: Groups, { first, last }: Publication): Span | undefined {
  const earliest = latestBy(first, month, 1);
  const latest = latestBy(last, month, 1);
  if (!earliest || !latest) return undefined;
  return {
    from: earliest.year === first.year ? earliest.minus({ years: 1 }) : earliest,
    to: latest.plus({ months: 1 }),
  };
}

export function inMonthOrYear({ which, unit }: Groups, { first, last }: Publication): Span {
  const back = which?.toLowerCase() === "last" ? 1 : 0;
  const unitOf = unit?.toLowerCase() === "month" ? "month" : "year";
  return {
    from: first.startOf(unitOf).minus({ [unitOf]: back }),
    to: last.startOf(unitOf).minus({ [unitOf]: back - 1 }),
  };
}

export function inYear({ year, since, around }: Groups, { last }: Publication): Span {
  const spread = around ? 2 : 0;
  return {
    from: DateTime.utc(Number(year) - spread),
    to: since ? nextDay(last) : DateTime.utc(Number(year) + spread + 1),
  };
}

function daysFrom(first: WallTime, last: WallTime, { since, before, after }: Groups, publication: Publication): Span {
  const [start, end] = spokenHours[(before ?? after ?? "").toLowerCase()] ?? wholeDay;
  return { from: first.plus({ hours: start }), to: since ? nextDay(publication.last) : last.plus({ hours: end }) };
}

/** How long after publication a date without a year may lie. News mostly looks back. */
const foreseen: DurationLike = { months: 3 };

/** The first and the last day that a date may mean. Without a year it is a past day or one that soon follows. */
function occurrences(
  month: string,
  day: number,
  year: string | undefined,
  { first, last }: Publication,
): readonly (WallTime | undefined)[] {
  if (year === undefined) return [latestBy(first, month, day), latestBy(last.plus(foreseen), month, day)];
  const date = dateOf(Number(year), month, day);
  return [date, date];
}

function latestBy(limit: WallTime, month: string, day: number): WallTime | undefined {
  return [limit.year, limit.year - 1].map((year) => dateOf(year, month, day)).find((date) => date && date <= limit);
}

/** Months must be capitalised, because “may” is a verb. */
function dateOf(year: number, month: string, day: number): WallTime | undefined {
  const date = DateTime.utc(year, monthNumber(month), day);
  return date.isValid && /^[A-Z]/.test(month) ? date : undefined;
}

function latestWeekday(number: number, day: WallTime): WallTime {
  return day.minus({ days: (day.weekday - number + 7) % 7 });
}

function nextDay(day: WallTime): WallTime {
  return day.plus({ days: 1 });
}

function numberOf(count = ""): number {
  const word = count.toLowerCase();
  return word === "a" || word === "an" ? 1 : numberWords.includes(word) ? numberWords.indexOf(word) : Number(word);
}
