import { monthsOf, type Period, seasonsOf, yearsOf } from "../period.ts";
import { isoDay, type WallTime, wallTimeOf } from "../wall-time.ts";
import {
  type Anchor,
  dayOf,
  dayWords,
  edge,
  Found,
  foreseen,
  inPeriod,
  many,
  monthIn,
  nearestTo,
  ofYear,
  type Reading,
  type Rule,
  rangeSigns,
  yearIn,
} from "./reading.ts";

const which = "(this|last|next|previous|following)";
const month = "(month|monthShort dot?)";

/** Expressions that name a month, a year or a longer stretch of the calendar. */
export const namedPeriodRules: readonly Rule[] = [
  { kinds: `${edge} the? ${which}? ${month} ${ofYear}`, read: inMonth },
  {
    kinds:
      "((the? year|this unit|last unit|next unit) (apostrophe s)?)? the? (ordinal|nth) dash? (quarter|half) (of? (year|(the|this|last|next) unit))?|q count of? year?",
    read: inQuarter,
  },
  { kinds: `${edge} the? ${which}? season ${ofYear}`, read: inSeason },
  { kinds: `${edge} the? year|the unit year`, read: inYear },
  {
    kinds: `the? (ordinal|last) ${many}? (day|days|unit|units) of (${month} ${ofYear}|year|(the|this|last|next) unit)`,
    read: inPartAtEdge,
  },
  { kinds: "the? year (dash|slash|to|and) (year|count)", read: inYears },
  { kinds: `${edge} the? years`, read: inDecade },
  { kinds: `${edge} the? (nth|ordinal) dash? (unit|units)`, read: inCentury },
];

/** “In June”: the latest, or the next. In June, “last March” may be that of this year or of the year before. */
function inMonth(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const number = found.number("month", "monthShort") ?? 0;
  const year = yearIn(found, published);
  if (year !== undefined) return inPeriod(found, monthsOf(String(year), number, 1), "the month as written");
  if (!isMonthName(found)) return undefined;
  const start = dayOf(published.year, number, 1) as WallTime;
  const isLast = found.has("last", "previous");
  const isForeseen = start > published && start <= published.plus(foreseen);
  const isLimit = ["by", "before", "until"].includes(found.preposition?.kind ?? "");
  const isNext = found.has("next", "following") || (!isLast && (isAhead || (isForeseen && isLimit)));
  if (found.has("this"))
    return inPeriod(found, monthsOf(String(published.year), number, 1), `that of ${published.year}`);
  const isPast = isNext ? start.endOf("month") < published : start > latestStart(found, published);
  const chosen = isNext ? (isPast ? start.plus({ years: 1 }) : start) : isPast ? start.minus({ years: 1 }) : start;
  const name = found.tokens.find(({ kind }) => kind.startsWith("month"))?.text ?? "";
  const basis = `the ${isNext ? "next" : "latest"} ${name}, counted from ${dayWords(published)}`;
  const isEither = isLast && chosen.year === published.year;
  const allowed = {
    from: isEither ? chosen.minus({ years: 1 }) : chosen,
    to: (isForeseen && !isLast ? start : chosen).plus({ months: 1 }),
  };
  const reading = { ...inPeriod(found, monthsOf(String(chosen.year), number, 1), basis), allowed };
  return isEither ? { ...reading, flags: ["nearest-taken"] } : reading;
}

/** “May” may be a verb, and “April” a name. */
function isMonthName({ before, preposition, after: [next], tokens }: Found): boolean {
  if (tokens.some(({ kind }) => !["the", "month", "monthShort", "dot"].includes(kind))) return true;
  const isName = next?.kind === "other" && /^\p{Lu}/u.test(next.text);
  if (tokens[0]?.kind === "the") return next?.kind === "other" && !isName;
  if (preposition?.kind === "in" || preposition?.kind === "since") return true;
  return (preposition !== undefined || before?.kind === "and") && !isName;
}

/** The latest day on which the month may begin: publication, or the second month of “April to October”. */
function latestStart({ after: [sign, month] }: Found, published: WallTime): WallTime {
  if (sign?.kind === "and" || !rangeSigns.includes(sign?.kind ?? "") || month?.kind !== "month") return published;
  const start = dayOf(published.year, Number(month.value), 1) ?? published;
  return start > published ? start.minus({ years: 1 }) : start;
}

function inYear(found: Found, { published }: Anchor): Reading | undefined {
  const year = found.number("year") ?? 0;
  if (!isYear(found, year)) return undefined;
  const reading = inPeriod(found, yearsOf(year, year), "the year as written");
  const start = dayOf(year, 1, 1) ?? published;
  const isAround = found.preposition?.kind === "around";
  return isAround
    ? { ...reading, allowed: { from: start.minus({ years: 2 }), to: start.plus({ years: 3 }) } }
    : reading;
}

/** A number may be an amount: “in 2014” is a year, “of 2000 homes” and “1500 more” are none. */
function isYear(found: Found, year: number): boolean {
  const [next] = found.after;
  const isCounted = ["people", "unit", "units", "days", "hours", "hundred", "minutes", "number"].includes(
    next?.kind ?? "",
  );
  const isPlural = next?.kind === "other" && /^\p{Ll}{3,}s$/u.test(next.text) && year % 10 === 0;
  if (found.has("unit")) return found.word("unit") === "year";
  const before = found.before?.kind ?? "";
  // “In 1988 soldiers …” is a year, “in 2000 homes” is none.
  if (isCounted && (before !== "in" || year % 10 === 0)) return false;
  if (found.has("edge", "edgeOf", "comparedEdge") || ["in", "since", "until", "during"].includes(before)) return true;
  const isIntroduced =
    found.preposition !== undefined ||
    found.has("the") ||
    ["and", "a", "s", "possessive", "that", "open"].includes(before);
  return isIntroduced && !isPlural && year >= 1900 && year < 2100;
}

/** “2009-10”, “from 2014 to 2016”, “between 1789 and 1802”. */
function inYears(found: Found): Reading | undefined {
  const [first = "", last = ""] = found.tokens
    .filter(({ kind }) => kind === "year" || kind === "count")
    .map(({ text }) => text);
  const end = last.length === 2 ? first.slice(0, 2) + last : last;
  const preposition = found.before?.kind;
  const isBetween = preposition === "between" && found.has("and");
  const lasts = found.has("dash", "slash") || (preposition === "from" && found.has("to"));
  if (!(isBetween || lasts) || Number(end) <= Number(first)) return undefined;
  return { date: isBetween ? `[${first}..${end}]` : `${first}/${end}`, basis: "the years as written" };
}

/** “The 1990s”, “the sixties”; “in his sixties” is an age. */
function inDecade(found: Found): Reading | undefined {
  if (!found.has("the") && found.tokens.every(({ text }) => !/\d/.test(text))) return undefined;
  const first = Number.parseInt(found.word("years") ?? "", 10);
  return inPeriod(found, yearsOf(first, first + 9), "the decade as written");
}

function inCentury(found: Found): Reading | undefined {
  const number = found.number("nth", "ordinal") ?? 0;
  if (found.word("unit", "units") !== "century" || number < 1 || number > 30) return undefined;
  return inPeriod(found, yearsOf((number - 1) * 100 + 1, number * 100), "the century as written");
}

/** “Last summer”, “in the spring of 1988”. “Fall” and “spring” are verbs elsewhere. */
function inSeason(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const name = found.word("season") ?? "";
  const year = yearIn(found, published);
  const seasonOf = (of: number) => seasonsOf(String(of), name).at(-1) as Period;
  if (year !== undefined) return inPeriod(found, seasonOf(year), "the season as written, in the north");
  if (found.tokens.length === 1 && !["in", "since", "by", "until"].includes(found.before?.kind ?? "")) return undefined;
  if (found.after[0]?.kind === "of") return undefined;
  const isNamed = found.has("this", "last", "next", "previous", "following", "edge", "edgeOf") || found.preposition;
  if (!isNamed) return undefined;
  const counted = `${name} in the north, counted from ${dayWords(published)}`;
  const month = isoDay(published).slice(0, "YYYY-MM".length);
  const seasons = [-2, -1, 0, 1].map((years) => seasonOf(published.year + years));
  if (found.has("this")) {
    const middles: readonly WallTime[] = seasons.map(({ first }) => wallTimeOf(first).plus({ days: 45 }));
    const nearest = seasons[middles.indexOf(nearestTo(published, middles) ?? published)] as Period;
    return inPeriod(found, nearest, `this ${counted}`);
  }
  const isNext = found.has("next") || isAhead;
  const season = isNext
    ? seasons.find(({ last }) => last >= month)
    : seasons.filter(({ first, last }) => (found.has("last", "previous") ? last : first) <= month).at(-1);
  return (
    season && { ...inPeriod(found, season, `the ${isNext ? "next" : "latest"} ${counted}`), flags: ["nearest-taken"] }
  );
}

/** “The first week of March”, “the last three months of 2012”. */
function inPartAtEdge(found: Found, anchor: Anchor): Reading | undefined {
  const of = found.tokens.findIndex(({ kind }) => kind === "of");
  const [part, whole] = [new Found(found.tokens, 0, of), new Found(found.tokens, of + 1, found.tokens.length)];
  const isOfMonth = whole.has("month", "monthShort");
  if (!isOfMonth && whole.has("unit") && whole.word("unit") !== "year") return undefined;
  const { start, flags } = monthIn(whole, anchor);
  const unit = part.word("day", "days", "unit", "units") ?? "";
  const isKnown = unit === "day" || unit === "week" || (unit === "month" && !isOfMonth);
  // “The first days of March” are so many that the words do not say.
  if (!isKnown || (part.has("days", "units") && part.count === undefined)) return undefined;
  const count = part.count ?? 1;
  const end = start.plus(isOfMonth ? { months: 1 } : { years: 1 });
  const from = part.has("last")
    ? end.minus({ [unit]: count })
    : start.plus({ [unit]: ((part.number("ordinal") ?? 1) - 1) * count });
  const last = from.plus({ [unit]: count }).minus({ days: 1 });
  if (from < start || last >= end) return undefined;
  const length = unit === "month" ? "YYYY-MM".length : "YYYY-MM-DD".length;
  const [first, until] = [from, last].map((day) => isoDay(day).slice(0, length)) as [string, string];
  return { ...inPeriod(part, { first, last: until }, "the part of the month or year as written"), flags };
}

/** “The fourth quarter of 2023”, “Q2 2021”, “the second half of the year”. */
function inQuarter(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const nth = found.number("ordinal", "nth", "count") ?? 0;
  const length = found.has("half") ? 6 : 3;
  const isOfYear = found.has("year") || found.word("unit") === "year";
  if (nth < 1 || nth > 12 / length || (!isOfYear && found.has("half", "unit"))) return undefined;
  const quarterOf = (year: number) => monthsOf(String(year), (nth - 1) * length + 1, length);
  const year = found.number("year") ?? published.year + (found.has("last") ? -1 : found.has("next") ? 1 : 0);
  if (isOfYear) return inPeriod(found, quarterOf(year), "the part of the year as written");
  const isPast = !isAhead && quarterOf(year).first > isoDay(published).slice(0, "YYYY-MM".length);
  const basis = `the ${isAhead ? "next" : "latest"} such quarter, counted from ${dayWords(published)}`;
  return { ...inPeriod(found, quarterOf(isPast ? year - 1 : year), basis), flags: ["nearest-taken"] };
}
