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
import { Found, type Reading, type Rule, type Span } from "./reading.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { undatedRules } from "./undated-rules.ts";

/** An expression with all that its words may usually mean. */
export interface ReadExpression extends TimeExpression {
  /** On the clocks of the place. */
  readonly allowed: Span | undefined;
  readonly rank: number;
}

const rules = [...dayRules, ...periodRules, ...undatedRules].map((rule, rank) => ({
  ...rule,
  rank,
  found: pattern(rule.kinds),
}));

/** Every time expression of a text, in its order. `marked` are the stretches whose expressions have a flag. */
export function readExpressions(
  text: string,
  { first, last }: Publication,
  marked: readonly Marked[] = [],
): readonly ReadExpression[] {
  const tokens = tokensOf(text, english);
  const publications = [...new Set([first, last])].map((day) => DateTime.fromISO(day, { zone: "utc" }));
  const expressions: ReadExpression[] = [];
  let named: WallTime | undefined;
  let next = 0;
  for (const { from, to, rule } of candidates(tokens)) {
    if (from < next) continue;
    const found = new Found(tokens, from, to);
    const isAhead = looksAhead(tokens, from);
    const readings = publications.flatMap((published) => rule.read(found, { published, named, isAhead }) ?? []);
    const [reading] = readings;
    if (!reading || readings.length < publications.length) continue;
    next = to;
    const expression = expressionOf(text, tokens, { from, to, rank: rule.rank }, readings, publications, marked);
    expressions.push(expression);
    if (reading.day && expression.flags.every((flag) => unshaken.includes(flag))) named = reading.day;
  }
  return expressions;
}

/** The flags of a day that later words may be counted from. */
const unshaken: readonly Flag[] = ["night-of-publication", "publication-uncertain", "no-day-named"];

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly rule: Rule & { readonly rank: number };
}

/** All that the rules match, the first and then the longest first. */
function candidates(tokens: readonly Token[]): readonly Candidate[] {
  const kinds = kindsOf(tokens);
  return rules
    .flatMap((rule) =>
      Array.from(kinds.matchAll(rule.found), ({ index, 0: { length } }) => ({ from: index, to: index + length, rule })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to || a.rule.rank - b.rule.rank);
}

const prepositions = [
  "on",
  "in",
  "at",
  "since",
  "until",
  "by",
  "for",
  "of",
  "during",
  "from",
  "to",
  "through",
  "around",
  "before",
  "after",
  "between",
];

/** How far back a word in the same clause is looked for. */
const clauseLength = 12;

const clauseEnds = ["comma", "dot", "mark", "open", "close", "break", "clause", "said", "that"];

/** Whether the words before, in the same clause, speak of what is to come. */
function looksAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - clauseLength); at--) {
    const { kind } = tokens[at] as Token;
    if (kind === "will" || (kind === "be" && tokens[at - 1]?.kind === "to")) return true;
    if (clauseEnds.includes(kind)) return false;
  }
  return false;
}

function expressionOf(
  text: string,
  tokens: readonly Token[],
  { from, to, rank }: { readonly from: number; readonly to: number; readonly rank: number },
  readings: readonly Reading[],
  publications: readonly WallTime[],
  marked: readonly Marked[],
): ReadExpression {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const before = tokens[from - 1];
  const preposition = before && prepositions.includes(before.kind) ? before : undefined;
  const dates = [...new Set(readings.map(({ date }) => date))];
  const date = bound(dates.length === 1 ? dates[0] : spread(dates), preposition?.kind);
  const flags: Flag[] = readings.flatMap(({ flags = [] }) => flags);
  if (dates.length > 1) flags.push("publication-uncertain");
  if (date !== undefined && startsAfter(date, publications.at(-1) as WallTime)) flags.push("after-publication");
  flags.push(...marked.filter((each) => each.start < end && start < each.end).map(({ flag }) => flag));
  return {
    start,
    end,
    phrase: text.slice(start, end),
    ...(preposition ? { preposition: preposition.text } : {}),
    date,
    basis: readings[0]?.basis ?? "",
    flags: [...new Set(flags)],
    allowed: undefined,
    rank,
  };
}

/** From the first to the last of dates for several days of publication. */
function spread(dates: readonly (string | undefined)[]): string | undefined {
  const [first, last] = [dates[0], dates.at(-1)].map((date) => parseEdtf(date ?? ""));
  if (!first || !last || isParseError(first) || isParseError(last)) return undefined;
  const [start, end] = [endsOf(first).first, endsOf(last).last];
  return start === "open" || end === "open" ? dates[0] : `[${printMoment(start)}..${printMoment(end)}]`;
}

/** What “since”, “until” and “around” make of a date. */
function bound(date: string | undefined, preposition: string | undefined): string | undefined {
  if (date === undefined || (preposition !== "since" && preposition !== "until" && preposition !== "around"))
    return date;
  const expression = parseEdtf(date);
  if (isParseError(expression)) return undefined;
  const { first, last } = endsOf(expression);
  if (preposition === "since") return first === "open" ? date : `${printMoment(first)}/..`;
  if (preposition === "until") return last === "open" ? date : `../${printMoment(last)}`;
  return expression.kind === "moment" && /\d$/.test(date) ? `${date}~` : date;
}

function startsAfter(date: string, published: WallTime): boolean {
  const when = readWhen(date, "UTC");
  return !isParseError(when) && when.from >= published.plus({ days: 1 }).toMillis();
}
