import { type Word, wordsOf } from "../text/words.ts";

/** A piece of a text, and whether it is what was sought. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const wordsBefore = 10;
const wordsInAll = 36;

/** A text in pieces, with every word marked that is among the folded ones. */
export function marked(text: string, sought: ReadonlySet<string>): readonly Piece[] {
  return piecesOf(text, wordsOf(text), sought, 0, text.length);
}

/** The surroundings of the first match, from the text that has most of the words sought; nothing where none has any. */
export function excerpt(texts: readonly string[], sought: ReadonlySet<string>): readonly Piece[] {
  let best: { readonly text: string; readonly words: readonly Word[]; readonly distinct: number } | undefined;
  for (const text of texts) {
    const words = wordsOf(text);
    const distinct = new Set(words.map(({ folded }) => folded).filter((folded) => sought.has(folded))).size;
    if (distinct > (best?.distinct ?? 0)) best = { text, words, distinct };
  }
  if (!best) return [];

  const { text, words } = best;
  const match = words.findIndex(({ folded }) => sought.has(folded));
  const first = Math.max(0, Math.min(match - wordsBefore, words.length - wordsInAll));
  const shown = words.slice(first, first + wordsInAll);
  const isStart = first === 0;
  const isEnd = first + wordsInAll >= words.length;
  const pieces = piecesOf(
    text,
    shown,
    sought,
    isStart ? 0 : (shown[0]?.start ?? 0),
    isEnd ? text.length : (shown.at(-1)?.end ?? text.length),
  );
  const dots = { text: "…", isMatch: false };
  return [...(isStart ? [] : [dots]), ...pieces, ...(isEnd ? [] : [dots])];
}

function piecesOf(
  text: string,
  words: readonly Word[],
  sought: ReadonlySet<string>,
  start: number,
  end: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = start;
  for (const word of words.filter(({ folded }) => sought.has(folded))) {
    pieces.push({ text: text.slice(position, word.start), isMatch: false });
    pieces.push({ text: text.slice(word.start, word.end), isMatch: true });
    position = word.end;
  }
  pieces.push({ text: text.slice(position, end), isMatch: false });
  return pieces.filter(({ text }) => text !== "");
}
