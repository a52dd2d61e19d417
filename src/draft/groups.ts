import { indexBy } from "../group/index-by.ts";
import { contentWords, Weights } from "./content-words.ts";
import { refersBack, tellsOther } from "./english.ts";
import type { ReadArticle, Sentence } from "./read-article.ts";
import { timesIn } from "./sentence-times.ts";
import { meeting } from "./span.ts";
import { isAmong, type Speaker } from "./speakers.ts";

/** Sentences that tell one event, and why they are taken together. */
export interface Group {
  readonly sentences: readonly Sentence[];
  readonly why: readonly string[];
}

/** What of a sentence says which event it tells. */
interface Traits {
  readonly sentence: Sentence;
  readonly dates: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly by: readonly Speaker[];
  readonly words: ReadonlySet<string>;
  /** Whether it means something of the sentence before: “They …”, “this attack”. */
  readonly goesOn: boolean;
  /** Whether it says that it tells something else: “Another …”. */
  readonly isOther: boolean;
  readonly isSameQuotation: boolean;
  readonly isQuotation: boolean;
  /** In sentences: the shorter, the likelier it tells one event. */
  readonly paragraphLength: number;
  /** Whether a heading, or the time of an entry in a live blog, stands between it and the sentence before. */
  readonly isApart: boolean;
}

/** At this much a sentence goes with those before it. */
const enough = 0.9;
/** In words; what is shorter tells no event. */
const shortest = 4;
/** In sentences; an event that takes more is told in several drafts. */
export const longestGroup = 12;

/** The sentences of an article by the events that they tell, in the order of the text; those of captions come last. */
export function groupsOf(article: ReadArticle): readonly Group[] {
  const sentences = [...article.sentences, ...article.captions].filter(
    ({ pieces, statements }) =>
      pieces.filter(({ kind }) => kind !== "mark").length >= shortest ||
      pieces.some(({ kind }) => kind === "quotation") ||
      statements.some(({ by }) => by.length > 0),
  );
  const words = sentences.map(({ start, end }) => new Set(contentWords(article.text.slice(start, end))));
  const weights = new Weights(words);
  const paragraphs = indexBy(sentences, ({ paragraph }) => [paragraph]);
  const traits = sentences.map((sentence, index) => ({
    ...traitsOf(article, sentence, sentences[index - 1]),
    words: words[index] ?? new Set(),
    paragraphLength: paragraphs.get(sentence.paragraph)?.length ?? 1,
  }));
  const groups: Growing[] = [];
  for (const each of traits) {
    const last = groups.at(-1);
    const why = last && reasonToJoin(last.traits, each, weights);
    if (last && why !== undefined) {
      last.traits.push(each);
      last.why.push(why);
    } else groups.push({ traits: [each], why: [] });
  }
  return groups.map(({ traits, why }) => ({
    sentences: traits.map(({ sentence }) => sentence),
    why: [...new Set(why)],
  }));
}

interface Growing {
  readonly traits: Traits[];
  readonly why: string[];
}

function traitsOf(
  { text, blocks, stamps }: ReadArticle,
  sentence: Sentence,
  previous: Sentence | undefined,
): Omit<Traits, "words" | "paragraphLength"> {
  const own = timesIn(sentence).filter(({ of }) => of === "event");
  const words = text.slice(sentence.start, sentence.end);
  const between = blocks.slice((previous?.paragraph ?? -1) + 1, sentence.paragraph);
  return {
    sentence,
    dates: new Set(own.map(({ time }) => (time.date ?? "").replace("[", "").slice(0, "YYYY-MM-DD".length))),
    places: new Set(
      sentence.mentions.flatMap(({ isLocation, place, proposed }) =>
        isLocation ? [place?.id ?? proposed?.text ?? ""] : [],
      ),
    ),
    by: sentence.statements.flatMap(({ by }) => by),
    goesOn: refersBack.test(words),
    isOther: tellsOther.test(words),
    isQuotation: sentence.pieces.some(({ kind }) => kind === "quotation"),
    isSameQuotation: sentence.statements.some(({ isContinued }) => isContinued),
    isApart:
      (blocks[sentence.paragraph]?.kind === "caption" && previous?.paragraph !== sentence.paragraph) ||
      between.some(({ kind }) => kind === "heading") ||
      meeting(stamps, sentence).length > 0,
  };
}

/** Why a sentence tells the event of those before it; `undefined` where it begins another. */
function reasonToJoin(group: readonly Traits[], next: Traits, weights: Weights): string | undefined {
  const last = group.at(-1);
  if (!last || next.isApart || group.length >= longestGroup) return undefined;
  const isSameParagraph = last.sentence.paragraph === next.sentence.paragraph;
  const isSameSpeaker = next.by.length > 0 && next.by.every((speaker) => isAmong(speaker, last.by));
  const likeness = weights.likeness(next.words, new Set(group.slice(-3).flatMap(({ words }) => [...words])));
  const dates = new Set(group.flatMap(({ dates }) => [...dates]));
  const places = new Set(group.flatMap(({ places }) => [...places]));
  const isBare = next.dates.size === 0 && next.places.size === 0;
  const reasons: readonly (readonly [number, string])[] = [
    [isSameParagraph ? 0.5 : 0, "in one paragraph"],
    [isSameParagraph && isBare ? 1.6 / next.paragraphLength ** 2 : 0, "the rest of its paragraph"],
    [isSameParagraph && isBare && next.isQuotation ? 0.4 : 0, "somebody is quoted on it"],
    [next.goesOn ? 0.7 : 0, "it goes on"],
    [next.isSameQuotation ? 1 : 0, "the quotation goes on"],
    [isSameSpeaker ? 0.6 : 0, "by the same speaker"],
    [Math.min(0.8, likeness * 2), "rare words in common"],
    [dates.size > 0 && next.dates.size > 0 ? (areApart(dates, next.dates) ? -1 : 0.3) : 0, "of the same day"],
    [places.size > 0 && next.places.size > 0 ? (areApart(places, next.places) ? -0.4 : 0.3) : 0, "at the same place"],
    [isBare && next.by.length === 0 ? 0.3 : 0, "no day or place of its own"],
    [next.isOther ? -0.9 : 0, ""],
    // What is of a month or a year is background, or a plan.
    [dates.size === 0 && next.dates.size > 0 && ![...next.dates].some(isDay) ? -0.6 : 0, ""],
  ];
  const sum = reasons.reduce((all, [value]) => all + value, 0);
  if (sum < enough) return undefined;
  return reasons.toSorted(([a], [b]) => b - a)[0]?.[1];
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((each) => b.has(each));
}
