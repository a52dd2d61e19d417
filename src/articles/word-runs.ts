import { wordsOf } from "./article-text.ts";

interface WordRun {
  /** Folded for comparison, with single spaces between them. */
  readonly words: string;
  /** Where the run begins in the text, in UTF-16 units. */
  readonly offset: number;
}

/** Gives every run of so many words in a row of a text. */
export function wordRuns(text: string, length: number): readonly WordRun[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map(({ offset }, start) => ({
    words: words
      .slice(start, start + length)
      .map(({ folded }) => folded)
      .join(" "),
    offset,
  }));
}
