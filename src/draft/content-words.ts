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
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ations?|ings?|ied|ies|ed|es|s|ers?|ment|al|ly)$/, "").slice(0, 7) || word;
}

/** How much a word tells: the rarer it is among texts, the more. */
export class Weights {
  readonly #ofNew: number;
  readonly #of = new Map<string, number>();

  constructor(texts: readonly ReadonlySet<string>[]) {
    const counts = new Map<string, number>();
    for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weight = (count: number) => Math.max(0, Math.log((texts.length + 1) / (count + 0.5)));
    this.#ofNew = weight(0);
    for (const [word, count] of counts) this.#of.set(word, weight(count));
  }

  /** From 0 to 1: how much of what the shorter of two texts says the other says too. */
  likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const least = Math.min(this.#sum(a), this.#sum(b));
    return least <= 0 ? 0 : this.#sum([...a].filter((word) => b.has(word))) / least;
  }

  #sum(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.#of.get(word) ?? this.#ofNew;
    return sum;
  }
}
