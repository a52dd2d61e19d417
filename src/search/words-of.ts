/** A word of a text, where it stands in it, and what is compared of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters, marks and digits; an apostrophe within a word belongs to it, as in O'Brien. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼʹ][\p{L}\p{M}\p{N}]+)*/gu;
const ignored = /[\p{M}'’ʼʹ]/gu;
/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: fold(found),
  }));
}

/** The words alone, as they are written. */
export function wordTexts(text: string): string[] {
  return text.match(word) ?? [];
}

/** Without case, diacritics and apostrophes. */
export function fold(word: string): string {
  // Most words are as plain as this, and folding takes most of the time of indexing.
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(ignored, "")
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => letters[letter] ?? letter);
}
