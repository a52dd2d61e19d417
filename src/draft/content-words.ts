import { foldAccents } from "../text/fold.ts";
import { wordTexts } from "../text/words.ts";
import { sayings, stopWords } from "./english.ts";

/** The words of a text that say what it is about, without their endings. */
export function contentWords(text: string): readonly string[] {
  return wordTexts(text)
    .map((word) => foldAccents(word.replace(/['’]s$/, "")))
    .filter((word) => word.length > 2 && !stopWords.has(word) && !sayings.has(word))
    .map(stem);
}

/** So that “wounded” and “wounding”, “attack” and “attacks” are one word. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ations?|ings?|ied|ies|ed|es|s|ers?|ment|al|ly)$/, "").slice(0, 7) || word;
}

/** How much a word tells: the rarer it is among texts, the more. */
export class Weights {
  readonly #texts: number;
  readonly #counts = new Map<string, number>();

  constructor(texts: readonly ReadonlySet<string>[]) {
    this.#texts = texts.length;
    for (const words of texts) for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  of(word: string): number {
    return Math.log((this.#texts + 1) / ((this.#counts.get(word) ?? 0) + 0.5));
  }

  /** From 0 to 1: how much of what the shorter of two texts says the other says too. */
  likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const sum = (words: Iterable<string>) => [...words].reduce((all, word) => all + Math.max(0, this.of(word)), 0);
    const least = Math.min(sum(a), sum(b));
    return least <= 0 ? 0 : sum([...a].filter((word) => b.has(word))) / least;
  }
}
