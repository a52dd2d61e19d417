import { DateTime, type DurationLike } from "luxon";
import { momentIn, type PartOfPeriod, type Period, partOf } from "../period.ts";
import { isoDay, type WallTime, wallTimeOf } from "../wall-time.ts";
import type { Flag } from "./expression.ts";
import type { LastNamed } from "./last-named.ts";
import type { Token } from "./tokens.ts";

/** What the words of an expression are counted from. */
export interface Anchor {
  readonly published: WallTime;
  readonly named: LastNamed;
  /** Whether the clause speaks of what is to come. */
  readonly isAhead: boolean;
}

/** A stretch on the clocks of the place; `to` is exclusive. */
export interface Span {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** What an expression says. */
export interface Reading {
  /** In the notation of date fields. */
  readonly date?: string;
  readonly basis: string;
  readonly flags?: readonly Flag[];
  /** All that the words may usually mean, where that is more than `date`. */
  readonly allowed?: Span;
  /** The day that is named. */
  readonly day?: WallTime;
  /** The time of day, as “T17:00”. */
  readonly time?: string;
}

const prepositions = "on in at since until by for of during from to through around before after between".split(" ");

/** The words that a rule has matched, and those around them. */
export class Found {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly after: readonly Token[];

  /** From the token `first` up to `last`. */
  constructor(all: readonly Token[], first: number, last: number) {
    this.tokens = all.slice(first, last);
    this.before = all[first - 1];
    this.after = all.slice(last, last + 8);
  }

  get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  get end(): number {
    return this.tokens.at(-1)?.end ?? 0;
  }

  get preposition(): Token | undefined {
    return this.before && prepositions.includes(this.before.kind) ? this.before : undefined;
  }

  has(...kinds: readonly string[]): boolean {
    return this.tokens.some(({ kind }) => kinds.includes(kind));
  }

  /** The value of the first word of any of these kinds. */
  word(...kinds: readonly string[]): string | undefined {
    const value = this.tokens.find(({ kind }) => kinds.includes(kind))?.value;
    return value === undefined ? undefined : String(value);
  }

  number(...kinds: readonly string[]): number | undefined {
    const word = this.word(...kinds);
    return word === undefined ? undefined : Number(word);
  }

  /** The value of `many`. */
  get count(): number | undefined {
    const numerals = this.tokens.flatMap(({ kind, value }) => (kind === "numeral" ? Number(value) : []));
    return this.number("count", "number") ?? (numerals.length > 0 ? numerals.reduce((a, b) => a + b) : undefined);
  }
}

/** A count in words of a rule: “24”, “twenty-four”. */
export const many = "(count|number|numeral (dash? numeral)?)";

export interface Rule {
  /** A pattern of kinds, see `pattern`. */
  readonly kinds: string;
  /** `undefined` if these words are no such expression here. */
  readonly read: (found: Found, anchor: Anchor) => Reading | undefined;
}

/** How long after publication a date without a year may lie. News mostly looks back. */
export const foreseen: DurationLike = { months: 3 };

/** “Early”, “late”, “the end of” before a period. */
export const edge = "(the? edge dash? in?|comparedEdge in?|the? edgeOf of)?";

/** The kinds of words between the two ends of a range. */
export const rangeSigns: readonly string[] = ["dash", "to", "until", "through", "and"];

/** A year in words of a rule: “2023”, “last year”, or that at the end of a range. */
export const ofYear = "((comma|of)? (year|(this|last|next) unit))?";

export function yearIn(found: Found, published: WallTime): number | undefined {
  const isCounted = found.word("unit") === "year";
  const counted = published.year + (found.has("last") ? -1 : found.has("next") ? 1 : 0);
  return found.number("year") ?? (isCounted ? counted : yearAhead(found));
}

/** The first day of the month that is named: the latest, or the next, which is flagged where no year is. */
export function monthIn(found: Found, { published, isAhead }: Anchor): { start: WallTime; flags: readonly Flag[] } {
  const month = found.number("month", "monthShort") ?? 1;
  const year = yearIn(found, published);
  const shift = isAhead ? (month < published.month ? 1 : 0) : month > published.month ? -1 : 0;
  const start = DateTime.utc(year ?? published.year + shift, month, 1);
  return { start, flags: year === undefined && month > published.month ? ["nearest-taken"] : [] };
}

/** The year at the end of “30 May to 2 June 2023”, for its first end. */
function yearAhead({ after: [sign, ...rest] }: Found): number | undefined {
  const isRange =
    sign && rangeSigns.includes(sign.kind) && rest.slice(0, 4).some(({ kind }) => kind.startsWith("month"));
  const year = rest.find(({ kind }) => kind === "year" || kind === "mark" || kind === "dot");
  return isRange && year?.kind === "year" ? Number(year.value) : undefined;
}

/** Where everything lies on these days, the last one included. */
export function days(first: WallTime, last: WallTime): Span {
  return { from: first, to: last.plus({ days: 1 }) };
}

/** One moment from the first to the last day. */
export function between(first: WallTime, last: WallTime): string {
  return momentIn({ first: isoDay(first), last: isoDay(last) });
}

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** “Sunday, 2023-06-04”. */
export function dayWords(day: WallTime): string {
  return `${weekdayNames[day.weekday - 1]}, ${isoDay(day)}`;
}

/** A day of the calendar, if there is one. */
export function dayOf(year: number, month: number, day: number): WallTime | undefined {
  const date = DateTime.utc(year, month, day);
  return date.isValid ? date : undefined;
}

/** The day nearest to another; the earlier of two. */
export function nearestTo(day: WallTime, days: readonly WallTime[]): WallTime | undefined {
  const distance = (each: WallTime) => Math.abs(each.toMillis() - day.toMillis());
  return [...days].sort((a, b) => distance(a) - distance(b))[0];
}

/** The latest such weekday up to the day. */
export function latestWeekday(weekday: number, day: WallTime): WallTime {
  return day.minus({ days: (day.weekday - weekday + 7) % 7 });
}

/** The first such weekday from the day on. */
export function nextWeekday(weekday: number, day: WallTime): WallTime {
  return day.plus({ days: (weekday - day.weekday + 7) % 7 });
}

/** A moment in the period, or in the part of it that the words name. */
export function inPeriod(found: Found, period: Period, basis: string): Reading {
  const part = found.word("edge", "edgeOf", "comparedEdge") as PartOfPeriod | undefined;
  const [narrowed = period] = part === undefined ? [] : partOf(period, part);
  return { date: momentIn(narrowed), basis, allowed: spanOf(period) };
}

function spanOf({ first, last }: Period): Span {
  const [from, end] = [first, last].map(wallTimeOf) as [WallTime, WallTime];
  const unit = last.length === "2023".length ? "years" : last.length === "2023-06".length ? "months" : "days";
  return { from, to: end.plus({ [unit]: 1 }) };
}
