import { momentIn, monthsOf, type PartOfPeriod, type Period, partOf, seasonsOf, yearsOf } from "../period.ts";
import { isoDay, type WallTime } from "../wall-time.ts";
import {
  type Anchor,
  between,
  dayOf,
  days,
  dayWords,
  type Found,
  latestWeekday,
  type Reading,
  type Rule,
  type Span,
  shifted,
} from "./reading.ts";

const which = "(this|last|next|previous|following|same|that)";
const edge = "(edge dash? in?|comparedEdge in?|(the|by)? edgeOf of)?";
const many = "(count|numeral|number)";
const units = "(minute|minutes|hour|hours|day|days|unit|units)";

/** Expressions that name weeks, months, years and longer stretches, or count them from publication. */
export const periodRules: readonly Rule[] = [
  { kinds: `${edge} the? ${which}? month dot? ((comma|of)? year)?`, read: inMonth },
  { kinds: `${edge} the? year`, read: inYear },
  { kinds: "year (dash|slash) (year|count)", read: inYears },
  { kinds: "the? (edge dash?)? years", read: inDecade },
  { kinds: "the? (edge dash?)? (nth|ordinal) dash? unit", read: inCentury },
  { kinds: `${edge} the? ${which}? season (of? year)?`, read: inSeason },
  { kinds: "the? (ordinal|nth) (quarter|half) (of? (year|(the|this|last|next) unit))?|q count year?", read: inQuarter },
  { kinds: `${edge} the? ${which} (unit|weekend|quarter)`, read: inUnit },
  { kinds: "the weekend", read: inUnit },
  { kinds: "(the|by)? edgeOf of the unit", read: inUnit },
  {
    kinds: `the? (last|previous|next|following) (${many}|a? vagueCount of?)? (minutes|hours|days|units|hour|day)`,
    read: withinLast,
  },
  { kinds: `(${many}|half? a|a half) ${units} (ago|comparedEdge|before|after)`, read: ago },
];

function inMonth(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const number = found.number("month") ?? 0;
  const year = found.number("year");
  if (year === undefined && !isMonthName(found)) return undefined;
  if (year !== undefined)
    return inPeriod(found, { first: isoMonth(year, number), last: isoMonth(year, number) }, "the month as written");
  const start = dayOf(published.year, number, 1) as WallTime;
  const isNext = found.has("next", "following") || (isAhead && !found.has("last", "previous"));
  const latest = start <= published ? start : start.minus({ years: 1 });
  const chosen =
    isNext && !(isAhead && !found.has("next") && start.month === published.month) && start <= published
      ? start.plus({ years: 1 })
      : isNext
        ? start
        : latest;
  const month = isoDay(chosen).slice(0, 7);
  const isLast = found.has("last", "previous");
  const foreseen = start > published && start <= published.plus({ months: 3 }) ? start : chosen;
  return {
    ...inPeriod(
      found,
      { first: month, last: month },
      `the ${isNext ? "next" : "latest"} ${monthWord(found)}, counted from ${dayWords(published)}`,
    ),
    allowed: {
      from: isLast && chosen.year === published.year ? chosen.minus({ years: 1 }) : chosen,
      to: (isLast ? chosen : foreseen).plus({ months: 1 }),
    },
  };
}

function monthWord(found: Found): string {
  return found.tokens.find(({ kind }) => kind === "month")?.text ?? "";
}

/** Whether a month without a year is one: “May” may be a verb, “April” a name. */
function isMonthName({ before, after, tokens }: Found): boolean {
  if (tokens.length > 1) return true;
  const preposition = before.at(-1)?.kind ?? "";
  const isNamed = [
    "in",
    "of",
    "since",
    "by",
    "during",
    "until",
    "from",
    "through",
    "before",
    "after",
    "around",
    "between",
    "for",
    "to",
    "as",
    "and",
  ].includes(preposition);
  return (
    isNamed &&
    !(after[0]?.kind === "other" && /^\p{Lu}/u.test(after[0].text) && preposition !== "in" && preposition !== "since")
  );
}

function inYear(found: Found, anchor: Anchor): Reading | undefined {
  const year = found.number("year") ?? 0;
  const preposition = found.before.at(-1)?.kind ?? "";
  const next = found.after[0];
  const isCounted = ["people", "unit", "units", "days", "hours", "hundred", "minutes"].includes(next?.kind ?? "");
  const isPlural = next?.kind === "other" && /^\p{Ll}{3,}s$/u.test(next.text);
  const isClear =
    ["in", "since", "until", "during"].includes(preposition) || found.has("edge", "edgeOf", "comparedEdge");
  const isLikely =
    [
      "by",
      "from",
      "of",
      "before",
      "after",
      "around",
      "through",
      "to",
      "between",
      "and",
      "open",
      "a",
      "s",
      "late",
    ].includes(preposition) || found.has("the");
  if (isCounted || !(isClear || (isLikely && year >= 1900 && year < 2100 && !isPlural))) return undefined;
  const written = String(year);
  const reading = inPeriod(found, { first: written, last: written }, "the year as written");
  if (preposition !== "around") return reading;
  return {
    ...reading,
    allowed: {
      from: shifted(dayOf(year, 1, 1) ?? anchor.published, -2, "year"),
      to: shifted(dayOf(year, 1, 1) ?? anchor.published, 3, "year"),
    },
  };
}

function inYears(found: Found): Reading | undefined {
  const [first = "", last = ""] = found.tokens
    .filter(({ kind }) => kind === "year" || kind === "count")
    .map(({ text }) => text);
  const end = last.length === 2 ? first.slice(0, 2) + last : last;
  return Number(end) > Number(first) ? { date: `${first}/${end}`, basis: "the years as written" } : undefined;
}

function inDecade(found: Found): Reading {
  const first = Number.parseInt(found.word("years") ?? "", 10);
  return inPeriod(found, yearsOf(first, first + 9), "the decade as written");
}

function inCentury(found: Found): Reading | undefined {
  const number = found.number("nth", "ordinal") ?? 0;
  if (found.word("unit") !== "century" || number > 30) return undefined;
  return inPeriod(found, yearsOf((number - 1) * 100 + 1, number * 100), "the century as written");
}

function inSeason(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const name = found.word("season") ?? "";
  const isNoun =
    found.has("year", "this", "last", "next", "previous", "following", "edge", "edgeOf") ||
    ["in", "during", "since", "by", "of", "until"].includes(found.before.at(-1)?.kind ?? "");
  if (!isNoun) return undefined;
  const year = found.number("year");
  if (year !== undefined)
    return inPeriod(found, seasonsOf(String(year), name).at(-1) as Period, "the season as written, in the north");
  const seasons = [-2, -1, 0, 1].map((years) => seasonsOf(String(published.year + years), name).at(-1) as Period);
  const today = isoDay(published).slice(0, 7);
  const isNext = found.has("next") || isAhead;
  const limit = found.has("last", "previous")
    ? (each: Period) => each.last < today
    : (each: Period) => each.first <= today;
  const season = isNext ? seasons.find((each) => each.first > today) : seasons.filter(limit).at(-1);
  return (
    season && {
      ...inPeriod(
        found,
        season,
        `the ${isNext ? "next" : "latest"} ${name} in the north, counted from ${dayWords(published)}`,
      ),
      flags: ["nearest-taken"],
    }
  );
}

function inQuarter(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const nth = found.number("ordinal", "nth", "count") ?? 0;
  const length = found.has("half") ? 6 : 3;
  if (nth < 1 || nth > 12 / length) return undefined;
  const isNamed = found.has("year", "unit");
  if (found.has("half") && !isNamed) return undefined;
  if (found.has("unit") && found.word("unit") !== "year") return undefined;
  const shift = found.has("last") ? -1 : found.has("next") ? 1 : 0;
  const year = found.number("year") ?? published.year + shift;
  const quarter = (of: number) => monthsOf(String(of), (nth - 1) * length + 1, length);
  const isLater = quarter(year).first > isoDay(published).slice(0, 7);
  if (isNamed || isAhead || !isLater) return inPeriod(found, quarter(year), "the part of the year as written");
  return {
    ...inPeriod(found, quarter(year - 1), `the latest such quarter up to ${dayWords(published)}`),
    flags: ["nearest-taken"],
  };
}

/** A week, month, year or the like, counted from that of publication, or of the last day named. */
function inUnit(found: Found, anchor: Anchor): Reading | undefined {
  const { published, named, isAhead } = anchor;
  const unit = found.word("unit", "weekend", "quarter") ?? "";
  const isRelative = found.has("previous", "following", "same", "that");
  if (found.has("that") && found.before.at(-1)?.kind === "said") return undefined;
  if (isRelative && !named) return { basis: "no day is named before", flags: ["no-day-named"] };
  const from = isRelative && named ? named : published;
  const shift = found.has("last", "previous") ? -1 : found.has("next", "following") ? 1 : 0;
  const basis = isRelative
    ? `counted from the last day named, ${dayWords(from)}`
    : `counted from the day of publication, ${dayWords(published)}`;
  if (found.has("the") && shift === -1 && found.has("last") && unit !== "weekend" && !found.has("edgeOf"))
    return lasted(1, unit, anchor);
  const period = unitOf(unit, from, shift, isAhead);
  if (!period) return undefined;
  const isNow = shift === 0 && !isRelative;
  const cut =
    isNow &&
    (unit === "week" || unit === "weekend") &&
    !isAhead &&
    !found.has("comparedEdge") &&
    period.last > isoDay(published) &&
    period.first <= isoDay(published)
      ? { ...period, last: isoDay(published) }
      : period;
  const compared = found.word("comparedEdge");
  const reading =
    isNow && compared
      ? { ...inPeriod(found, cut, basis), date: upTo(period, compared, published) }
      : inPeriod(found, cut, basis);
  const allowed = looseSpan(unit, shift, anchor);
  return {
    ...reading,
    ...(allowed && !isRelative ? { allowed } : {}),
    ...(isRelative ? { flags: ["no-day-named"] as const } : {}),
  };
}

/** “Earlier this year”: from its start to publication. */
function upTo({ first, last }: Period, compared: string, published: WallTime): string {
  const today = isoDay(published).slice(0, Math.max(first.length, 7));
  const start = first.length === 4 ? `${first}-01` : first.length === 7 ? `${first}-01` : first;
  const end = last.length === 4 ? `${last}-12` : last.length === 7 ? isoDay(endOfMonth(last)) : last;
  const day = end.length === 10 ? isoDay(published) : today;
  return compared === "early" ? momentIn({ first: start, last: day }) : momentIn({ first: day, last: end });
}

function endOfMonth(month: string): WallTime {
  const [year = 1, number = 1] = month.split("-").map(Number);
  return (dayOf(year, number, 1) as WallTime).endOf("month").startOf("day");
}

function unitOf(unit: string, day: WallTime, shift: number, isAhead: boolean): Period | undefined {
  const year = shifted(day, shift, unit === "decade" || unit === "century" ? unit : "year").year;
  switch (unit) {
    case "week":
      return dayPeriod(day.startOf("week").plus({ weeks: shift }), 6);
    case "weekend": {
      const saturday = latestWeekday(6, day);
      const isOn = day.weekday >= 6;
      const weeks = shift === -1 ? (isOn ? -1 : 0) : shift === 1 ? 1 : isAhead && !isOn ? 1 : 0;
      return dayPeriod(saturday.plus({ weeks }), 1);
    }
    case "month": {
      const month = isoDay(day.startOf("month").plus({ months: shift })).slice(0, 7);
      return { first: month, last: month };
    }
    case "quarter":
      return monthsOf(String(day.year), Math.floor((day.month - 1) / 3) * 3 + 1 + shift * 3, 3);
    case "year":
      return yearsOf(year, year);
    case "decade":
      return yearsOf(Math.floor(year / 10) * 10, Math.floor(year / 10) * 10 + 9);
    case "century":
      return yearsOf(Math.floor((year - 1) / 100) * 100 + 1, Math.floor((year - 1) / 100) * 100 + 100);
    default:
      return undefined;
  }
}

function dayPeriod(first: WallTime, length: number): Period {
  return { first: isoDay(first), last: isoDay(first.plus({ days: length })) };
}

/** “Last week” may mean the calendar week before or the last seven days; a weekend lasts from Friday noon to Monday noon. */
function looseSpan(unit: string, shift: number, { published }: Anchor): Span | undefined {
  if (unit === "weekend" && shift <= 0) {
    const saturday = latestWeekday(6, published);
    return { from: saturday.minus({ hours: shift === 0 ? 12 : 7 * 24 + 12 }), to: saturday.plus({ hours: 60 }) };
  }
  if (unit !== "week") return undefined;
  if (shift < 0) return days(published.minus({ days: 14 }), published);
  return { from: published.minus({ days: 7 }), to: published.plus({ days: shift > 0 ? 14 : 7 }) };
}

function withinLast(found: Found, anchor: Anchor): Reading | undefined {
  const unit = found.word("minutes", "hours", "hour", "days", "day", "units") ?? "";
  const count =
    found.number("count", "numeral", "number") ??
    (found.has("vagueCount", "days", "hours", "minutes", "units") ? undefined : 1);
  if (count === undefined) return { basis: "a stretch of a length that is not said" };
  if (found.has("next", "following")) {
    const end = shifted(
      anchor.published,
      unit === "hour" || unit === "minute" ? Math.ceil(count / 24) : count,
      unit === "hour" || unit === "minute" ? "day" : unit,
    );
    return { date: between(anchor.published, end), basis: `the ${count} ${unit}s after ${dayWords(anchor.published)}` };
  }
  return lasted(count, unit, anchor);
}

/** So many units up to publication. */
function lasted(count: number, unit: string, { published }: Anchor): Reading {
  const isHours = unit === "hour" || unit === "minute";
  const start = isHours
    ? published.minus({ days: Math.ceil(count / (unit === "hour" ? 24 : 1440)) })
    : shifted(published, -count, unit);
  const length = unit === "month" ? 7 : unit === "year" || unit === "decade" || unit === "century" ? 4 : 10;
  return {
    date: momentIn({ first: isoDay(start).slice(0, length), last: isoDay(published).slice(0, length) }),
    basis: `the ${count === 1 ? "" : `${count} `}${unit}${count === 1 ? "" : "s"} up to ${dayWords(published)}`,
    allowed: days(start.minus({ days: 1 }), published),
  };
}

function ago(found: Found, { published, named }: Anchor): Reading | undefined {
  const unit = found.word("minute", "minutes", "hour", "hours", "day", "days", "unit", "units") ?? "";
  const isAgo = found.has("ago");
  if (
    found.has("before", "after") &&
    ["other", "the", "a", "relativeDay", "weekday", "month", "numeral", "count"].includes(found.after[0]?.kind ?? "")
  )
    return undefined;
  const count = found.has("half") ? 0.5 : (found.number("count", "numeral", "number", "a") ?? 1);
  const sign = isAgo || found.has("before") || found.word("comparedEdge") === "early" ? -1 : 1;
  const from = isAgo ? published : named;
  const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (!from) return { basis: `${words} from a day that is not named`, flags: ["no-day-named"] };
  const basis = `${words} ${sign < 0 ? "before" : "after"} ${isAgo ? "" : "the last day named, "}${dayWords(from)}`;
  const flags = isAgo ? {} : { flags: ["no-day-named"] as const };
  if (unit === "minute" || unit === "second" || unit === "hour" || count === 0.5) {
    const other = shifted(from, sign * Math.max(1, Math.ceil(unit === "hour" ? count / 24 : 0)), "day");
    return count === 0.5 && unit !== "hour" && unit !== "minute"
      ? { basis, ...flags }
      : { date: sign < 0 ? between(other, from) : between(from, other), basis, ...flags };
  }
  const day = shifted(from, sign * count, unit);
  const [near, far] = [shifted(from, sign * (count - 1), unit), shifted(from, sign * (count + 1), unit)];
  const allowed = sign < 0 ? days(far, near) : days(near, far);
  if (unit === "day") return { date: isoDay(day), basis, allowed, day, ...flags };
  const length = unit === "month" ? 7 : unit === "week" || unit === "fortnight" ? 10 : 4;
  return { date: `${isoDay(day).slice(0, length)}~`, basis, allowed, ...flags };
}

/** A moment in the period, or in the part of it that the words name. */
function inPeriod(found: Found, period: Period, basis: string): Reading {
  const part = found.word("edge", "edgeOf", "comparedEdge") as PartOfPeriod | undefined;
  const [narrowed = period] = part === undefined ? [] : partOf(period, part);
  return { date: momentIn(narrowed), basis, allowed: spanOf(period) };
}

function spanOf({ first, last }: Period): Span {
  const day = (text: string) =>
    dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7) || 1), Number(text.slice(8) || 1)) as WallTime;
  const unit = last.length === 4 ? "years" : last.length === 7 ? "months" : "days";
  return { from: day(first), to: day(last).plus({ [unit]: 1 }) };
}

function isoMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
