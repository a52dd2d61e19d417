import { DateTime } from "luxon";
import { isFault } from "../../problem.ts";
import { isoDay, type WallTime, wallTimeOf } from "../wall-time.ts";
import { readWhen } from "../when.ts";
import { countedRules } from "./counted-rules.ts";
import { dayRules } from "./day-rules.ts";
import { english } from "./english.ts";
import type { Flag, Marked, Publication, TimeExpression } from "./expression.ts";
import { namedAfter, nothingNamed } from "./last-named.ts";
import { namedPeriodRules } from "./named-period-rules.ts";
import { kindsOf, pattern } from "./pattern.ts";
import { range } from "./range.ts";
import { Found, type Reading, type Rule, rangeSigns, type Span } from "./reading.ts";
import { looksAhead } from "./tense.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { undatedRules } from "./undated-rules.ts";

/** Every time expression of a text, in its order. `marked` are the stretches whose expressions have a flag. */
export function readExpressions(
  text: string,
  published: Publication,
  marked: readonly Marked[] = [],
): readonly TimeExpression[] {
  return readLoosely(text, published, marked).map(({ expression }) => expression);
}

/** An expression with all that its words may usually mean. */
export interface LooseExpression {
  readonly expression: TimeExpression;
  /** `undefined` without a date. */
  readonly allowed: Span | undefined;
  /** How exact words of its kind are; 0 is the most exact. */
  readonly exactness: number;
}

/** The expressions of a text, read both strictly and loosely, in time linear in the text. */
export function readLoosely(
  text: string,
  { first, last }: Publication,
  marked: readonly Marked[] = [],
): readonly LooseExpression[] {
  const tokens = tokensOf(text, english);
  const publications = [...new Set([first, last])].map(wallTimeOf);
  const read: Read[] = [];
  let named = { inParagraph: nothingNamed, inText: nothingNamed };
  let next = 0;
  let seen = 0;
  for (const { from, to, rule } of matches(tokens)) {
    if (from < next) continue;
    for (; seen < from; seen++) if (tokens[seen]?.kind === "break") named = { ...named, inParagraph: named.inText };
    const found = new Found(tokens, from, to);
    const isAhead = looksAhead(tokens, from, to);
    const readings = publications.flatMap(
      (published) => rule.read(found, { published, named: named.inParagraph, isAhead }) ?? [],
    );
    if (readings.length < publications.length) continue;
    next = to;
    const expression = expressionOf(text, found, readings, publications, marked);
    const allowed = allowedOf(expression, readings, publications);
    read.push({ expression, allowed, exactness: rule.exactness, from, to, reading: readings[0] as Reading });
    named = namedAfter(named, expression, readings[0]?.day);
  }
  return joined(read, text, tokens);
}

const rules = [...dayRules, ...countedRules, ...namedPeriodRules, ...undatedRules].map((rule, _, all) => ({
  ...rule,
  exactness: all.findIndex(({ read }) => read === rule.read),
  found: pattern(rule.kinds),
}));

interface Match {
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly rule: Rule & { readonly exactness: number };
}

/** All that the rules match, the first and then the longest first. */
function matches(tokens: readonly Token[]): readonly Match[] {
  const kinds = kindsOf(tokens);
  return rules
    .flatMap((rule) =>
      Array.from(kinds.matchAll(rule.found), ({ index, 0: { length } }) => ({ from: index, to: index + length, rule })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** What a rule has read, for each day on which the text may have been published. */
function expressionOf(
  text: string,
  found: Found,
  readings: readonly Reading[],
  publications: readonly WallTime[],
  marked: readonly Marked[],
): TimeExpression {
  const { start, end, preposition } = found;
  const dates = [...new Set(readings.map(({ date }) => date))];
  const between = dates.length === 1 ? dates[0] : range(dates[0], dates.at(-1), "between");
  const date = between === undefined ? undefined : boundedBy(found, between);
  const flags = new Set<Flag>(readings.flatMap(({ flags = [] }) => flags));
  if (dates.length > 1) flags.add("publication-uncertain");
  if (startsAfter(date, publications)) flags.add("after-publication");
  for (const each of marked) if (each.start < end && start < each.end) flags.add(each.flag);
  return {
    start,
    end,
    phrase: text.slice(start, end),
    ...(preposition ? { preposition: preposition.text } : {}),
    date,
    basis: readings[0]?.basis ?? "",
    flags: [...flags],
  };
}

/** What “since”, “until” and “around” make of a date. */
function boundedBy({ preposition, tokens }: Found, date: string): string {
  const hasNumber = tokens.some(({ text }) => /\d/.test(text));
  switch (preposition?.kind) {
    case "since":
      return range(date, "..", "lasting") ?? date;
    case "until":
      return range("..", date, "lasting") ?? date;
    case "around":
      // “About Monday's raid” says what something is about.
      return /^[\d-]+$/.test(date) && hasNumber ? `${date}~` : date;
    default:
      return date;
  }
}

function startsAfter(date: string | undefined, publications: readonly WallTime[]): boolean {
  const when = readWhen(date ?? "", "UTC");
  const last = publications.at(-1);
  return !isFault(when) && last !== undefined && when.from >= last.plus({ days: 1 }).toMillis();
}

/** All that the words may mean; “since” lasts to publication. */
function allowedOf(
  { date, preposition }: TimeExpression,
  readings: readonly Reading[],
  publications: readonly WallTime[],
): Span | undefined {
  const spans = readings.flatMap(({ allowed, date }) => allowed ?? spanOf(date) ?? []);
  const [span, ...others] = spans;
  if (date === undefined || !span) return undefined;
  const all = others.reduce(union, span);
  const last = publications.at(-1);
  return preposition?.toLowerCase() === "since" && last ? union(all, { ...all, to: last.plus({ days: 1 }) }) : all;
}

function spanOf(date: string | undefined): Span | undefined {
  const when = readWhen(date ?? "", "UTC");
  if (isFault(when)) return undefined;
  const [from, to] = [when.from, when.to].map((instant) => DateTime.fromMillis(instant, { zone: "utc" }));
  return from?.isValid && to?.isValid ? { from, to } : undefined;
}

function union(a: Span, b: Span): Span {
  return { from: a.from <= b.from ? a.from : b.from, to: a.to >= b.to ? a.to : b.to };
}

/** An expression with its first token, and the one after its last. */
interface Read extends LooseExpression {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** Joins the two ends of a range, as in “from Monday to Wednesday” and “between 30 May and 2 June”. */
function joined(read: readonly Read[], text: string, tokens: readonly Token[]): readonly LooseExpression[] {
  const ranges: Read[] = [];
  for (const second of read) {
    const first = ranges.at(-1);
    const range = first && rangeOf(first, second, text, tokens);
    if (range) ranges.pop();
    ranges.push(range ?? second);
  }
  return ranges;
}

function rangeOf(first: Read, second: Read, text: string, tokens: readonly Token[]): Read | undefined {
  const join = joinOf(first, second, tokens);
  const { day } = second.reading;
  const { time } = first.reading;
  const takesDay = hasNoDay(first) && !hasNoDay(second);
  const begun = takesDay ? day && time && `${isoDay(day)}${time}` : first.expression.date;
  const date = join && range(begun, second.expression.date, join);
  if (date === undefined) return undefined;
  const { start } = first.expression;
  const { basis, flags } = takesDay ? second.expression : first.expression;
  const { end } = second.expression;
  const expression = {
    ...first.expression,
    end,
    phrase: text.slice(start, end),
    date,
    basis: basis === second.expression.basis ? basis : `${basis}; to ${second.expression.basis}`,
    flags: [...new Set([...flags, ...second.expression.flags])],
  };
  const allowed = first.allowed && second.allowed && union(first.allowed, second.allowed);
  return { ...first, to: second.to, expression, allowed };
}

function hasNoDay({ expression }: Read): boolean {
  return expression.flags.includes("no-day-named");
}

function joinOf(first: Read, second: Read, tokens: readonly Token[]): "between" | "lasting" | undefined {
  const sign = tokens[first.to];
  if (second.from !== first.to + 1 || !sign || !rangeSigns.includes(sign.kind)) return undefined;
  if (sign.kind === "and") return first.expression.preposition?.toLowerCase() === "between" ? "between" : undefined;
  return "lasting";
}
