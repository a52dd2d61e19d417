import { momentIn, monthsOf, type Period, yearsOf } from "../period.ts";
import { isoDay, type WallTime } from "../wall-time.ts";
import type { LastNamed } from "./last-named.ts";
import {
  type Anchor,
  between,
  days,
  dayWords,
  edge,
  type Found,
  inPeriod,
  latestWeekday,
  many,
  type Reading,
  type Rule,
  type Span,
} from "./reading.ts";

const which = "(this|last|next|previous|following|same|that)";
const anyUnit = "(minute|minutes|hour|hours|day|days|unit|units)";

/** Expressions that are counted in days, weeks, months or years from publication, or from the last day named. */
export const countedRules: readonly Rule[] = [
  {
    kinds: `(${many}|a) ${anyUnit} and (${many}|a) (half|${anyUnit}) (ago|comparedEdge)`,
    read: () => ({ basis: "so long that it is of two parts" }),
  },
  { kinds: `(${many}|half? a|a half) ${anyUnit} (ago|comparedEdge|before|after|from now)`, read: countedFrom },
  {
    kinds: `the? (last|previous|next|following) (${many}|a? vagueCount of?)? (minutes|hours|days|units|hour|day)`,
    read: countedUpTo,
  },
  {
    kinds: `${edge} the? ${which} (unit|weekend|quarter)|the weekend|(the? edgeOf of|comparedEdge in) the unit|the unit (before|after)`,
    read: inUnit,
  },
];

/** A week, month, year or the like: that of publication, the last, the next, or that of the last day named. */
function inUnit(found: Found, anchor: Anchor): Reading | undefined {
  const { published, named } = anchor;
  const unit = found.word("unit", "weekend", "quarter") ?? "";
  const shift = found.has("last", "previous", "before") ? -1 : found.has("next", "following", "after") ? 1 : 0;
  // “The week before the vote” is counted from the vote.
  if (found.has("before", "after") && !ends.includes(found.after[0]?.kind ?? "break")) return undefined;
  // “Earlier in the week” is one of the week of which the text tells.
  const compared = found.word("comparedEdge");
  const isBeside = compared !== undefined && !found.has("this", "last", "next", "previous", "following");
  if (isBeside || found.has("previous", "following", "same", "that", "before", "after")) {
    const from = lastNamed(unit, named) ?? (isBeside ? published : undefined);
    const flags = ["no-day-named"] as const;
    if (!from) return { basis: "no day is named before", flags };
    const period = unitAround(unit, from, shift);
    const basis = `counted from ${dayWords(from)}`;
    if (!period) return undefined;
    return isBeside
      ? { date: momentIn(partBeside(period, compared, from)), basis, flags }
      : { ...inPeriod(found, period, basis), flags };
  }
  // “The last week” are the seven days up to publication, “last week” is one of the calendar.
  if (found.has("the") && found.has("last") && !found.has("edgeOf") && unit !== "weekend") return upTo(1, unit, anchor);
  const isThis = found.has("this");
  const period = unit === "weekend" ? weekend(shift, isThis, anchor) : unitAround(unit, published, shift);
  if (!period) return undefined;
  const basis = `counted from the day of publication, ${dayWords(published)}`;
  const reading =
    compared && shift === 0
      ? { date: momentIn(partBeside(period, compared, published)), basis }
      : inPeriod(found, isOfDays(period) && shift === 0 && !anchor.isAhead ? known(period, published) : period, basis);
  const allowed = looseSpan(unit, shift, isThis, anchor);
  return allowed ? { ...reading, allowed } : reading;
}

/** A month is counted from a date that is no longer, a year from any. */
function lastNamed(unit: string, { day, month, start }: LastNamed): WallTime | undefined {
  return isLong(unit) ? start : unit === "month" || unit === "quarter" ? month : day;
}

function isLong(unit: string): boolean {
  return unit === "year" || unit === "decade" || unit === "century";
}

function isOfDays({ first }: Period): boolean {
  return first.length === "2023-06-04".length;
}

/** What of a week or a weekend had passed when the text was published. */
function known({ first, last }: Period, published: WallTime): Period {
  const today = isoDay(published);
  return { first, last: first <= today && today < last ? today : last };
}

/** “Earlier this year”: from its start to publication; “later this year”: from publication to its end. */
function partBeside({ first, last }: Period, compared: string, published: WallTime): Period {
  const today = isoDay(published);
  const isYear = first.length === "2023".length;
  const isMonth = first.length === "2023-06".length;
  const length = isYear || first !== last ? Math.max(first.length, "2023-06".length) : today.length;
  const [start, end] = isYear
    ? [`${first}-01`, `${last}-12`]
    : isMonth && first === last
      ? [`${first}-01`, isoDay(published.endOf("month"))]
      : [first, last];
  const now = today.slice(0, length);
  return compared === "early" ? { first: start, last: now } : { first: now, last: end };
}

/** The week, month, year or the like in which a day lies, or the one before or after it. */
function unitAround(unit: string, day: WallTime, shift: number): Period | undefined {
  const { year, month } = day;
  switch (unit) {
    case "week":
      return dayPeriod(day.startOf("week").plus({ weeks: shift }), 7);
    case "month":
      return monthsOf(String(year), month + shift, 1);
    case "quarter":
      return monthsOf(String(year), Math.floor((month - 1) / 3) * 3 + 1 + shift * 3, 3);
    case "year":
      return yearsOf(year + shift, year + shift);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + shift * 10;
      return yearsOf(first, first + 9);
    }
    case "century": {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + shift * 100;
      return yearsOf(first, first + 99);
    }
    default:
      return undefined;
  }
}

/** “This weekend” is the one to come from Wednesday on. */
function weekend(shift: number, isThis: boolean, { published, isAhead }: Anchor): Period {
  const isOn = published.weekday >= 6;
  const isNext = shift > 0 || (!isOn && (isAhead || (isThis && published.weekday >= 3)));
  const weeks = shift < 0 ? (isOn ? -1 : 0) : isNext ? 1 : 0;
  return dayPeriod(latestWeekday(6, published).plus({ weeks }), 2);
}

function dayPeriod(first: WallTime, length: number): Period {
  return { first: isoDay(first), last: isoDay(first.plus({ days: length - 1 })) };
}

/** “Last week” may mean the calendar week before or the last seven days; a weekend lasts from Friday noon to Monday noon. */
function looseSpan(unit: string, shift: number, isThis: boolean, { published }: Anchor): Span | undefined {
  if (unit === "weekend" && shift <= 0) {
    const saturday = latestWeekday(6, published);
    return {
      from: saturday.minus({ days: shift < 0 ? 7 : 0, hours: 12 }),
      to: saturday.plus({ days: isThis ? 7 : 0, hours: 60 }),
    };
  }
  if (unit !== "week") return undefined;
  return shift < 0
    ? days(published.minus({ days: 14 }), published)
    : days(published.minus({ days: 7 }), published.plus({ days: shift > 0 ? 14 : 6 }));
}

/** “The previous 24 hours”, “the next three days”. */
function countedUpTo(found: Found, anchor: Anchor): Reading | undefined {
  // “It is to last four weeks.”
  if (found.before?.kind === "to" && found.tokens[0]?.kind === "last") return undefined;
  const unit = found.word("minutes", "hours", "hour", "days", "day", "units") ?? "";
  const isOne = found.has("hour", "day");
  const count = found.count ?? (isOne ? 1 : undefined);
  if (count === undefined) return { basis: "so many that the words do not say" };
  if (!found.has("next", "following")) return upTo(count, unit, anchor);
  const end = shifted(anchor.published, count, unit);
  return {
    date: between(anchor.published, end),
    basis: `${counted(count, unit)} from ${dayWords(anchor.published)} on`,
  };
}

/** So many units up to publication. */
function upTo(count: number, unit: string, { published }: Anchor): Reading {
  const start = shifted(published, -count, unit);
  const [first, last] = [start, published].map((day) => isoDay(day).slice(0, lengthOf(unit)));
  return {
    date: momentIn({ first: first ?? "", last: last ?? "" }),
    basis: `${counted(count, unit)} up to ${dayWords(published)}`,
    allowed: days(start.minus({ days: 1 }), published),
  };
}

/** “Two days ago”; “three years later”, counted from what is named before. */
function countedFrom(found: Found, { published, named }: Anchor): Reading | undefined {
  const unit = found.word("minute", "minutes", "hour", "hours", "day", "days", "unit", "units") ?? "";
  const count = found.count ?? 1;
  const isAgo = found.has("ago", "now");
  const sign = found.has("ago", "before") || found.word("comparedEdge") === "early" ? -1 : 1;
  // “Two days before the vote” is a length.
  if (found.has("before", "after") && !ends.includes(found.after[0]?.kind ?? "break")) return undefined;
  const from = isAgo ? published : lastNamed(unit, named);
  const flags = isAgo ? {} : { flags: ["no-day-named"] as const };
  const words = `${found.has("half") ? "half " : ""}${counted(count, unit)}`;
  if (!from) return { basis: `${words} from a day that is not named`, ...flags };
  const basis = `${words} ${sign < 0 ? "before" : "after"} ${dayWords(from)}${isAgo ? "" : ", named before"}`;
  if (found.has("half") || (unit === "minute" && !isAgo)) return { basis, ...flags };
  const day = shifted(from, sign * count, unit);
  const [near, far] = [shifted(from, sign * (count - 1), unit), shifted(from, sign * (count + 1), unit)];
  const allowed = sign < 0 ? days(far, near) : days(near, far);
  if (unit === "day") return { date: isoDay(day), basis, allowed, day, ...flags };
  if (unit === "hour" || unit === "minute")
    return { date: sign < 0 ? between(day, from) : between(from, day), basis, allowed, ...flags };
  return { date: `${isoDay(day).slice(0, lengthOf(unit))}~`, basis, allowed, ...flags };
}

/** The kinds that may follow an expression at the end of its clause. */
const ends = ["comma", "dot", "mark", "break", "and", "close", "dash"];

function counted(count: number, unit: string): string {
  if (count === 1) return `a${unit === "hour" ? "n" : ""} ${unit}`;
  return `${count} ${unit.endsWith("y") && unit !== "day" ? `${unit.slice(0, -1)}ie` : unit}s`;
}

/** How much of a day is as exact as a count of such units. */
function lengthOf(unit: string): number {
  return isLong(unit) ? "2023".length : unit === "month" ? "2023-06".length : "2023-06-04".length;
}

const longUnits: Readonly<Record<string, readonly [number, string]>> = {
  fortnight: [2, "weeks"],
  decade: [10, "years"],
  century: [100, "years"],
  hour: [1 / 24, "days"],
  minute: [1 / 1440, "days"],
  second: [1 / 86400, "days"],
};

/** A day moved by so many units, hours and less by whole days; not moved where the calendar would end. */
function shifted(day: WallTime, count: number, unit: string): WallTime {
  const [factor, base] = longUnits[unit] ?? [1, unit];
  const amount = Math.sign(count) * Math.ceil(Math.abs(count) * factor);
  if (Math.abs(amount) > 1e6) return day;
  const moved = day.plus({ [base]: amount });
  return moved.year >= 1 && moved.year <= 9999 ? moved : day;
}
