/** A text with its white space and quotation marks in one form, for finding a quotation word for word. */
export function normalised(text: string): string {
  return text
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a quotation stands in a text word for word; the parts around an omission (…) in their order. */
export function isVerbatim(quotation: string, text: string): boolean {
  let from = 0;
  return normalised(quotation)
    .split(/\s*(?:…|\[…\]|\.\.\.)\s*/)
    .every((part) => {
      const found = indexOfWords(part, text, from);
      from = found + part.length;
      return found >= 0;
    });
}

/** Where a text has the words as whole words: “raid” does not stand in “raided”. */
function indexOfWords(words: string, text: string, from: number): number {
  let found = text.indexOf(words, from);
  while (found >= 0 && (isWithinWord(text, found) || isWithinWord(text, found + words.length))) {
    found = text.indexOf(words, found + 1);
  }
  return found;
}

/** Whether an offset lies between two characters of one word. */
function isWithinWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}
