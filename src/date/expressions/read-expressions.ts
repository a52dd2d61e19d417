import { DateTime } from "luxon";
import { parseEdtf } from "../edtf.ts";
import { printMoment } from "../moment.ts";
import { isParseError } from "../parse-error.ts";
import type { WallTime } from "../wall-time.ts";
import { endsOf, readWhen } from "../when.ts";
import { dayRules } from "./day-rules.ts";
import { english } from "./english.ts";
import type { Flag, Marked, Publication, TimeExpression } from "./expression.ts";
import { kindsOf, pattern } from "./pattern.ts";
import { periodRules } from "./period-rules.ts";
import { Found, type Reading, type Rule, rangeSigns, type Span } from "./reading.ts";
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
  readonly allowed: Span | undefined;
  /** How exact words of its kind are; 0 is the most exact. */
  readonly exactness: number;
}

/** The expressions of a text, read both strictly and loosely. It takes time linear in the text. */
export function readLoosely(
  text: string,
  { first, last }: Publication,
  marked: readonly Marked[] = [],
): readonly LooseExpression[] {
  const tokens = tokensOf(text, english);
  const publications = [...new Set([first, last])].map((day) => DateTime.fromISO(day, { zone: "utc" }));
  const read: Read[] = [];
  let named: WallTime | undefined;
  let next = 0;
  for (const { from, to, rule } of matches(tokens)) {
    if (from < next) continue;
    const found = new Found(tokens, from, to);
    const isAhead = looksAhead(tokens, from);
    const readings = publications.flatMap((published) => rule.read(found, { published, named, isAhead }) ?? []);
    if (readings.length < publications.length) continue;
    next = to;
    const expression = expressionOf(text, tokens, from, to, readings, publications, marked);
    const { date, flags } = expression;
    read.push({
      expression,
      from,
      to,
      exactness: rule.exactness,
      allowed: allowedOf(expression, readings, publications),
    });
    if (date !== undefined && !flags.some((flag) => shaky.includes(flag))) named = readings[0]?.day ?? named;
  }
  return joined(read, text, tokens);
}

const rules = [...dayRules, ...periodRules, ...undatedRules].map((rule, _, all) => ({
  ...rule,
  exactness: all.findIndex(({ read }) => read === rule.read),
  found: pattern(rule.kinds),
}));

/** An expression that may have its first and last token told. */
interface Read extends LooseExpression {
  readonly from: number;
  readonly to: number;
}

interface Match {
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

/** Flags of days that later words are not counted from. */
const shaky: readonly Flag[] = ["quotation", "caption", "heading", "comment", "teaser", "after-publication"];

/** How far back a word in the same clause is looked for. */
const clauseLength = 12;

const clauseEnds = ["comma", "dot", "mark", "open", "close", "break", "clause", "said", "that", "before", "after"];

/** Whether the words before, in the same clause, speak of what is to come. */
function looksAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - clauseLength); at--) {
    const kind = tokens[at]?.kind ?? "";
    if (kind === "will" || (kind === "be" && tokens[at - 1]?.kind === "to")) return true;
    if (clauseEnds.includes(kind)) return false;
  }
  return false;
}

const prepositions = "on in at since until by for of during from to through around before after between".split(" ");

function expressionOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  readings: readonly Reading[],
  publications: readonly WallTime[],
  marked: readonly Marked[],
): TimeExpression {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const before = tokens[from - 1];
  const preposition = before && prepositions.includes(before.kind) ? before : undefined;
  const dates = [...new Set(readings.map(({ date }) => date))];
  const date = dates.length === 1 ? dates[0] : range(dates[0], dates.at(-1), "between");
  const bounded = date === undefined ? undefined : boundedBy(preposition, date);
  const flags: readonly Flag[] = [
    ...readings.flatMap(({ flags = [] }) => flags),
    ...(dates.length > 1 ? ["publication-uncertain" as const] : []),
    ...(startsAfter(bounded, publications) ? ["after-publication" as const] : []),
    ...marked.filter((each) => each.start < end && start < each.end).map(({ flag }) => flag),
  ];
  return {
    start,
    end,
    phrase: text.slice(start, end),
    ...(preposition ? { preposition: preposition.text } : {}),
    date: bounded,
    basis: readings[0]?.basis ?? "",
    flags: [...new Set(flags)],
  };
}

/** What “since”, “until” and “around” make of a date. */
function boundedBy(preposition: Token | undefined, date: string): string {
  switch (preposition?.kind) {
    case "since":
      return range(date, "..", "lasting") ?? date;
    case "until":
      return range("..", date, "lasting") ?? date;
    case "around":
      return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && !(preposition.text.toLowerCase() === "about" && date.length > 4)
        ? `${date}~`
        : date;
    default:
      return date;
  }
}

/** From the start of one date to the end of another, unless it ends before. */
function range(first: string | undefined, last: string | undefined, kind: "between" | "lasting"): string | undefined {
  const [start, end] = [startOf(first), endOf(last)];
  if (start === undefined || end === undefined) return undefined;
  if (start === end) return start;
  const date = kind === "between" ? `[${start}..${end}]` : `${start}/${end}`;
  return isParseError(readWhen(date, "UTC")) ? undefined : date;
}

function startOf(date: string | undefined): string | undefined {
  const expression = parseEdtf(date ?? "");
  if (isParseError(expression)) return date === ".." ? date : undefined;
  const { first } = endsOf(expression);
  return first === "open" ? ".." : printMoment(first);
}

function endOf(date: string | undefined): string | undefined {
  const expression = parseEdtf(date ?? "");
  if (isParseError(expression)) return date === ".." ? date : undefined;
  const { last } = endsOf(expression);
  return last === "open" ? ".." : printMoment(last);
}

function startsAfter(date: string | undefined, publications: readonly WallTime[]): boolean {
  const when = readWhen(date ?? "", "UTC");
  const last = publications.at(-1);
  return !isParseError(when) && last !== undefined && when.from >= last.plus({ days: 1 }).toMillis();
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
  return preposition?.toLowerCase() === "since" && last
    ? union(all, { from: all.from, to: last.plus({ days: 1 }) })
    : all;
}

function spanOf(date: string | undefined): Span | undefined {
  const when = readWhen(date ?? "", "UTC");
  if (isParseError(when)) return undefined;
  const [from, to] = [when.from, when.to].map((instant) => DateTime.fromMillis(instant, { zone: "utc" }));
  return from?.isValid && to?.isValid ? { from, to } : undefined;
}

function union(a: Span, b: Span): Span {
  return { from: a.from <= b.from ? a.from : b.from, to: a.to >= b.to ? a.to : b.to };
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
  const date = join && range(first.expression.date, second.expression.date, join);
  if (date === undefined) return undefined;
  const { start, basis, flags } = first.expression;
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

function joinOf(first: Read, second: Read, tokens: readonly Token[]): "between" | "lasting" | undefined {
  const sign = tokens[first.to];
  if (second.from !== first.to + 1 || !sign || !rangeSigns.includes(sign.kind)) return undefined;
  if (sign.kind === "and") return first.expression.preposition?.toLowerCase() === "between" ? "between" : undefined;
  return "lasting";
}
