/** How many words a text has: runs of characters between white space that hold a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
