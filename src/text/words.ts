import { foldAccents } from "./fold.ts";

/** A word of a text, where it stands in it (in UTF-16 units), and what is compared of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters, marks and digits; an apostrophe within a word belongs to it, as in O'Brien. */
export const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼʹ][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, to be compared without regard to case, accents and punctuation. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: foldAccents(found),
  }));
}

/** Every run of so many words in a row, by the place of its first and last word. */
export function wordRuns(text: string, length: number): readonly Word[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map(({ end }, first) => {
    const run = words.slice(first, first + length);
    return { start: run[0]?.start ?? 0, end, folded: run.map(({ folded }) => folded).join(" ") };
  });
}

/** The words alone, as they are written. */
export function wordTexts(text: string): string[] {
  return text.match(word) ?? [];
}

/**
 * How many words a text has by the count that limits are told in, as word processors count: runs between white space
 * that hold a letter or a digit. “Cease-fire” and “20,000” count as one, although each has two words to be found by.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
