import type { Span } from "./span.ts";

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, with plain apostrophes. */
  readonly folded: string;
  readonly isWord: boolean;
}

/** Each alternative takes a run of characters of one class, so that the time is linear in the text. */
const token = /\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  return Array.from(text.slice(start, end).matchAll(token), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    text: found,
    folded: found.toLowerCase().replace("’", "'"),
    isWord: /^[\p{L}\p{M}\p{N}]/u.test(found),
  }));
}

export function isCapitalised({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

export function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);
}
