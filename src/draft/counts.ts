import { numerals } from "../date/expressions/english.ts";
import type { Question } from "../model.ts";
import { contentWords } from "./content-words.ts";
import {
  auxiliaries,
  beVerbs,
  determiners,
  hedges,
  hedgesOfDigits,
  measures,
  prepositions,
  stopWords,
  vagueNumbers,
} from "./english.ts";
import type { Sentence } from "./read-article.ts";
import { meet, type Span } from "./span.ts";
import { isCapitalised, type Token, tokensOf } from "./tokens.ts";

/** A number of people or things in a text; `most` is `undefined` where the words leave it open. */
export interface CountIn extends Span {
  readonly words: string;
  readonly least: number;
  readonly most: number | undefined;
  readonly noun: string;
  /** Ids of the questions that ask how many there are, the likeliest first. */
  readonly questions: readonly string[];
}

/** A hedge has at most so many letters. */
const longestHedge = 24;

/** The counts of a sentence, but for times, ages, measures and what is no more than a pronoun. */
export function countsIn(text: string, sentence: Sentence, questions: readonly Question[]): readonly CountIn[] {
  const tokens = tokensOf(text, sentence);
  const taken = sentence.times;
  const counts = tokens.flatMap((token, at) => {
    const number = numberOf(token);
    if (number === undefined || taken.some((time) => meet(time, token))) return [];
    const joined = joinedNumber(tokens, at, number);
    if (isOrdinal(text, { start: token.start, end: tokens[joined.last]?.end ?? token.end })) return [];
    const noun = nounAfter(text, tokens, joined.last + 1);
    if (noun === undefined) return [];
    const from = Math.max(sentence.start, token.start - longestHedge);
    const before = text.slice(from, token.start).trimEnd();
    const usable = /^\d{2}/.test(token.text) ? [...hedges, ...hedgesOfDigits] : hedges;
    const [pattern, hedge = joined.hedge] = usable.find(([each]) => each.test(before)) ?? [];
    // “Route 9” and “Channel 4” are names.
    const isName = at > 1 && /^\d/.test(token.text) && isCapitalised(tokens[at - 1] as Token);
    if (isName && hedge === undefined) return [];
    // “Nine in ten” is a share.
    if (at > 1 && tokens[at - 1]?.folded === "in" && numberOf(tokens[at - 2] as Token) !== undefined) return [];
    if (token.folded === "one" && hedge === undefined && !isOne(tokens, at)) return [];
    const opening =
      pattern ?? (token.folded === "dozen" ? /\ba$/i : joined.to === undefined ? undefined : /\bbetween$/i);
    const opened = opening ? before.search(opening) : -1;
    const start = opened < 0 ? token.start : from + opened;
    const end = tokens[joined.last]?.end ?? token.end;
    const { least, most } = rangeOf(joined.value, joined.to, hedge);
    const words = text.slice(start, end).replace(/\s+/g, " ");
    return [
      {
        start,
        end,
        words,
        least,
        most,
        noun,
        questions: questionsOf(noun, aroundCount(tokens, at, joined.last), questions),
      },
    ];
  });
  // The second number of a range is no count of its own.
  return counts.filter(({ start }, index) => start >= (counts[index - 1]?.end ?? 0));
}

const clauseMark = /^(?:and|but|while|,|;)$/;

/** The words of the clause beside a count, which say what became of those counted. */
function aroundCount(tokens: readonly Token[], at: number, last: number): string {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const after = tokens.slice(last + 1, last + 9);
  const begin = before.findLastIndex(({ folded }) => clauseMark.test(folded));
  const end = after.findIndex(({ folded }, index) => index > 1 && clauseMark.test(folded));
  return [...before.slice(begin + 1), ...(end < 0 ? after : after.slice(0, end))].map(({ text }) => text).join(" ");
}

function numberOf({ text, folded, isWord }: Token): number | undefined {
  if (!isWord) return undefined;
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,9}$/.test(text)) return Number(text.replaceAll(",", ""));
  const value = Object.hasOwn(numerals, folded) ? numerals[folded] : undefined;
  return value ?? vagueNumbers[folded];
}

/** “One” is mostly no number either; it is in “one woman was killed” and “one dead”. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  if (!noun?.isWord || stopWords.has(noun.folded)) return false;
  return next === undefined || !next.isWord || next.folded === "and" || auxiliaries.has(next.folded);
}

function isOrdinal(text: string, { start, end }: Span): boolean {
  return (
    /^[-‑]\p{L}|^(?:%|°)|^\.\d/u.test(text.slice(end, end + 2)) ||
    /[$€£#\d.:-]$/.test(text.slice(Math.max(0, start - 1), start))
  );
}

interface Joined {
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number;
  readonly hedge?: "least";
  /** The last token of the number. */
  readonly last: number;
}

/** “Twenty-two”, “two thousand”, “12 to 18”, “dozens of”. */
function joinedNumber(tokens: readonly Token[], at: number, value: number): Joined {
  const [token, next, after] = tokens.slice(at, at + 3);
  if (vagueNumbers[token?.folded ?? ""]) return { value, hedge: "least", last: next?.folded === "of" ? at + 1 : at };
  const second = after && numberOf(after);
  if (next?.text === "-" && second !== undefined && second < 10 && value >= 20 && value % 10 === 0)
    return { value: value + second, last: at + 2 };
  const scale = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 }[next?.folded ?? ""];
  if (scale) return { value: value * scale, last: at + 1 };
  const isRange = ["to", "or", "–"].includes(next?.folded ?? "");
  const isBetween = next?.folded === "and" && tokens[at - 1]?.folded === "between";
  return (isRange || isBetween) && second !== undefined ? { value, to: second, last: at + 2 } : { value, last: at };
}

function rangeOf(value: number, to: number | undefined, hedge: string | undefined) {
  if (to !== undefined) return { least: Math.min(value, to), most: Math.max(value, to) };
  if (hedge === "least") return { least: value, most: undefined };
  if (hedge === "more") return { least: value + 1, most: undefined };
  if (hedge === "most") return { least: 0, most: value };
  if (hedge === "less") return { least: 0, most: value - 1 };
  return { least: value, most: value };
}

/** The noun that a number counts: the last word before a verb, a preposition or a mark; people where a verb follows. */
function nounAfter(text: string, tokens: readonly Token[], from: number): string | undefined {
  const [first] = tokens.slice(from);
  if (first && (beVerbs.has(first.folded) || auxiliaries.has(first.folded))) return "people";
  let noun: string | undefined;
  for (const [index, token] of tokens.slice(from, from + longestNoun).entries()) {
    const [before, after] = [tokens[from + index - 1], tokens[from + index + 1]];
    if (measures.has(token.folded)) return undefined;
    if (noun === undefined && /^(?:other|more|further)$/.test(token.folded)) continue;
    // “Three e-mails”
    if (token.text === "-" && before?.end === token.start && after?.start === token.end) continue;
    if (!token.isWord || /^\d/.test(token.text) || endsNoun(token, noun)) break;
    const start =
      before?.text === "-" && noun !== undefined ? (tokens[from + index - 2]?.start ?? token.start) : token.start;
    noun = text.slice(start, token.end).toLowerCase();
  }
  return noun;
}

/** In words, adjectives included. */
const longestNoun = 6;
/** Words that are counted although they say little. */
const people = /^(?:people|others|men|women|children)$/;

function endsNoun({ folded }: Token, noun: string | undefined): boolean {
  if (prepositions.has(folded) || auxiliaries.has(folded) || determiners.has(folded)) return true;
  if (noun !== undefined && people.test(noun)) return true;
  if (stopWords.has(folded) && !people.test(folded)) return true;
  return noun !== undefined && (/[^su]s$/.test(noun) || /(?:ed|ly)$/.test(folded));
}

/** The questions that count what the noun and the words around it say. */
function questionsOf(noun: string, around: string, questions: readonly Question[]): readonly string[] {
  const said = new Set(contentWords(`${noun} ${around}`));
  return questions
    .filter(({ form }) => form === "count")
    .map(({ id, counted = "", title }) => {
      const asked = contentWords(counted);
      const shared = asked.filter((word) => said.has(word)).length / Math.max(1, asked.length);
      const context = contentWords(title).filter((word) => said.has(word)).length;
      return { id, shared, score: shared * 10 + context };
    })
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
