import { indexBy } from "../group/index-by.ts";
import { nearestAmong } from "../suggestion.ts";
import { foldCase } from "../text/fold.ts";
import type { Block } from "./blocks.ts";
import {
  bodyConnectors,
  bodyNames,
  capitalisedWords,
  connectors,
  isBody,
  isRole,
  placeNouns,
  sayings,
  stopWords,
  titles,
} from "./english.ts";
import { meet, type Span } from "./span.ts";
import { isAcronym, isCapitalised, type Token, tokensOf } from "./tokens.ts";
import { isSurelyWhere } from "./where.ts";

/** A name that no record has, and what seems to bear it. */
export interface ProposedName {
  readonly text: string;
  readonly type: "person" | "organisation" | "place";
  /** The id of the record that has a name so near that it may be meant. */
  readonly like: string | undefined;
}

export interface UnknownName extends Span {
  readonly proposed: ProposedName;
}

/** A name and the id of its record, among which near ones are sought. */
export interface NameOfRecord {
  readonly name: string;
  readonly id: string;
}

interface Run extends Span {
  readonly tokens: readonly Token[];
  /** Whether a sentence begins with it, so that the capital of its first word says nothing. */
  readonly isFirst: boolean;
  readonly before: readonly Token[];
  readonly after: Token | undefined;
}

/** The names in a text that no record has: runs of capitalised words, each taken for the same thing everywhere. */
export function findUnknownNames(
  text: string,
  blocks: readonly Block[],
  known: readonly Span[],
  records: readonly NameOfRecord[],
): readonly UnknownName[] {
  const runs = blocks.filter(({ kind }) => kind === "body").flatMap((block) => runsIn(text, block));
  const free = freeRuns(runs, known).flatMap((run) => trimmed(run) ?? []);
  const elsewhere = new Set(free.filter(({ isFirst }) => !isFirst).map((run) => foldCase(nameOf(text, run))));
  const lowerCase = new Set(text.match(/\p{Ll}+/gu));
  const isName = (run: Run) =>
    elsewhere.has(foldCase(nameOf(text, run))) || (startsClause(run) && !lowerCase.has(run.tokens[0]?.folded ?? ""));
  const names = free.filter((run) => !run.isFirst || run.tokens.length > 1 || isName(run));
  const fullNames = new Map([
    ...(names
      .filter(({ tokens }) => tokens.length > 1)
      .map((run) => [run.tokens.at(-1)?.text, run])
      .reverse() as [string, Run][]),
    ...names.flatMap((run, index) => abbreviated(text, run, names[index + 1])),
  ]);
  /** A single word that ends or begins a longer name of the text stands for it. */
  const fullNameOf = (run: Run) => (run.tokens.length > 1 ? run : (fullNames.get(run.tokens[0]?.text ?? "") ?? run));
  const keyOf = (run: Run) => foldCase(nameOf(text, fullNameOf(run)));
  const byName = indexBy(names, (run) => [keyOf(run)]);
  const near = nearAmong(records);
  const proposals = new Map<string, ProposedName>();
  return names.map((run) => {
    const [key, full] = [keyOf(run), fullNameOf(run)];
    const name = nameOf(text, full);
    const proposed = proposals.get(key) ?? {
      text: name,
      type: typeOf(text, full, byName.get(key) ?? [run]),
      like: near(name),
    };
    proposals.set(key, proposed);
    return { start: run.start, end: run.end, proposed };
  });
}

/** The initials of a name in brackets behind it, “Larkham Boat Club (LBC)”, which stand for it everywhere. */
function abbreviated(text: string, run: Run, next: Run | undefined): readonly (readonly [string, Run])[] {
  if (!next || !/^ \(["“]?$/.test(text.slice(run.end, next.start))) return [];
  const initials = run.tokens.filter(isCapitalised).map((token) => token.text.charAt(0));
  const name = nameOf(text, next);
  return name === initials.join("") ? [[name, run]] : [];
}

/** Whether the only word of a run is the subject of its sentence: a verb or “’s” follows. */
function startsClause({ after, tokens }: Run): boolean {
  const next = after?.folded ?? "";
  return !/(?:ly|ing|ed)$/.test(tokens[0]?.folded ?? "") && (sayings.has(next) || /^['’]$/.test(next));
}

function nameOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

/**
 * The runs in which no known name stands, and those that are the name of a body: “Larkham Post” is a newspaper and not the
 * town. Both lists are in the order of the text.
 */
function freeRuns(runs: readonly Run[], known: readonly Span[]): readonly Run[] {
  let first = 0;
  return runs.filter((run) => {
    while ((known[first]?.end ?? Number.POSITIVE_INFINITY) <= run.start) first++;
    const next = known[first];
    if (next === undefined || !meet(run, next)) return true;
    const last = run.tokens.at(-1);
    const isWhole = known.slice(first, first + run.tokens.length).some(({ end }) => end === run.end);
    return run.tokens.length > 1 && last !== undefined && bodyNames.has(last.folded) && !isWhole;
  });
}

/** The end of “Lee Jae-won”, and not of “Hong Kong-based”. */
const syllable = /^(?!.*(?:ed|ing|run|born|era|area|wide|style)$)\p{Ll}{2,6}$/u;

function runsIn(text: string, block: Block): readonly Run[] {
  const tokens = tokensOf(text, block);
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first?.isWord || !isCapitalised(first)) continue;
    let end = at + 1;
    for (let next = end; next < tokens.length && next - at < 12; next++) {
      const token = tokens[next];
      const previous = tokens[next - 1];
      if (!token || !previous || !joins(text, previous, token)) break;
      const isSyllable = previous.text === "-" && next - at > 2 && syllable.test(token.text);
      if (isCapitalised(token) || isSyllable) end = next + 1;
      else if (!mayConnect(token, tokens.slice(at, next))) break;
    }
    const own = tokens.slice(at, end);
    const before = tokens.slice(Math.max(0, at - 3), at);
    runs.push({
      start: first.start,
      end: own.at(-1)?.end ?? first.end,
      tokens: own,
      isFirst: before.length === 0 || /[.!?:“"‘«…–—-]/.test(before.at(-1)?.text ?? ""),
      before,
      after: tokens[end],
    });
    at = end - 1;
  }
  return runs;
}

/** White space, a hyphen or the full stop of an initial joins two words of a name. */
function joins(text: string, previous: Token, token: Token): boolean {
  const between = text.slice(previous.end, token.start);
  if (token.isWord && previous.isWord) return /^[ \u00a0]$/.test(between);
  if (/^[-–'’]$/.test(token.text) || /^[-–'’]$/.test(previous.text)) return between === "";
  if (token.text === ".") return previous.text.length === 1 || titles.has(previous.folded);
  return previous.text === "." && /^ ?$/.test(between);
}

function mayConnect(token: Token, before: readonly Token[]): boolean {
  if (!token.isWord) return /^[-–'’.]$/.test(token.text);
  if (!connectors.has(token.folded)) return false;
  return (
    !bodyConnectors.has(token.folded) || before.some(({ folded }) => bodyNames.has(folded) || placeNouns.has(folded))
  );
}

/** A run without the titles, roles and words like “Monday” around the name; none if nothing is left. */
function trimmed(run: Run): Run | undefined {
  const isNoName = ({ folded, isWord }: Token) => !isWord || capitalisedWords.has(folded) || stopWords.has(folded);
  const isNoEnd = ({ folded, isWord }: Token) => !isWord || capitalisedWords.has(folded);
  let tokens = [...run.tokens];
  const before = [...run.before];
  // “Norwegian Volunteer Corps” is a name as a whole.
  const isBodyName = bodyNames.has(tokens.at(-1)?.folded ?? "");
  const dropped = (token: Token | undefined) =>
    token !== undefined &&
    !(isBodyName && tokens.length > 1 && !stopWords.has(token.folded)) &&
    (isNoName(token) || (isTitle(token) && tokens.length > 1));
  while (dropped(tokens[0])) before.push(...tokens.splice(0, 1));
  // “Defence Minister Ruth Ofori”
  const title = isBodyName ? -1 : tokens.slice(0, -1).findLastIndex(isTitle);
  before.push(...tokens.splice(0, title + 1));
  while (tokens.length > 0 && isNoEnd(tokens.at(-1) as Token)) tokens = tokens.slice(0, -1);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || first.text.length < 2 || (tokens.length === 1 && isCommon(first))) return undefined;
  return { ...run, tokens, before, start: first.start, end: last.end, isFirst: run.isFirst && first === run.tokens[0] };
}

function isTitle({ folded }: Token): boolean {
  return titles.has(folded) || isRole(folded);
}

function isCommon({ folded }: Token): boolean {
  return (
    capitalisedWords.has(folded.replace(/s$/, "")) ||
    titles.has(folded) ||
    isRole(folded) ||
    sayings.has(folded) ||
    isBody(folded) ||
    placeNouns.has(folded)
  );
}

function typeOf(text: string, full: Run, runs: readonly Run[]): ProposedName["type"] {
  const words = full.tokens.map(({ folded }) => folded);
  if (words.some((word) => placeNouns.has(word)) && !words.some((word) => bodyNames.has(word))) return "place";
  if (words.some((word) => bodyNames.has(word)) || full.tokens.some(isAcronym)) return "organisation";
  const isPerson = (run: Run) => {
    const last = run.before.at(-1)?.folded ?? "";
    return titles.has(last) || isRole(last) || (last === "." && titles.has(run.before.at(-2)?.folded ?? ""));
  };
  if (runs.some(isPerson)) return "person";
  if (runs.some((run) => isSurelyWhere(text, run))) return "place";
  return words.length <= 3 ? "person" : "organisation";
}

/** Finds the record with a near name; the first two letters must be the same, so that other places are left alone. */
function nearAmong(records: readonly NameOfRecord[]): (name: string) => string | undefined {
  const beginningOf = (name: string) => foldCase(name).slice(0, 2);
  const byBeginning = indexBy(records, ({ name }) => [beginningOf(name)]);
  return (name) => {
    const candidates = byBeginning.get(beginningOf(name)) ?? [];
    const near = nearestAmong(candidates.map((each) => each.name))(name);
    return candidates.find((each) => each.name === near)?.id;
  };
}
