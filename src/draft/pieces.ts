import type { Mention } from "./mentions.ts";
import type { Quotation } from "./quotations.ts";
import { isWithin, meet, meeting, type Span } from "./span.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A part of a sentence by which it is told who speaks: a name, a quotation and a time are one piece each. */
export type Piece =
  | (Token & { readonly kind: "word" | "mark" })
  | (Span & { readonly kind: "quotation" | "time"; readonly folded: "" })
  | (Span & { readonly kind: "name"; readonly mention: Mention; readonly folded: "" });

/** Fewer words in quotation marks, without a mark at their end, are a word of somebody's and no speech: ‘partisans’. */
const fewestWordsOfSpeech = 4;
/** In UTF-16 units; what is longer is speech, and need not be read through. */
const longestTerm = 200;

/** A sentence as pieces. Names and times within what is quoted are part of the quotation. */
export function piecesOf(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  times: readonly Span[],
): readonly Piece[] {
  const around = meeting(quotations, sentence);
  const speeches = around
    .filter((each) => isSpeech(text, each))
    .map((each) => ({ start: Math.max(each.start, sentence.start), end: Math.min(each.end, sentence.end) }));
  const whole: Piece[] = [
    ...speeches.map((span) => ({ ...span, kind: "quotation" as const, folded: "" as const })),
    ...outside(mentions, sentence, speeches)
      .filter((mention) => !isInCompound(text, mention))
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        kind: "name" as const,
        mention,
        folded: "" as const,
      })),
  ];
  const taken = [...whole];
  for (const { start, end } of outside(times, sentence, taken)) whole.push({ start, end, kind: "time", folded: "" });
  whole.sort((a, b) => a.start - b.start);
  // Marks of quotations that are no speech say nothing here.
  const edges = new Set(around.flatMap(({ start, end }) => [start, end - 1]));
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (const piece of [...whole, undefined]) {
    const tokens = tokensOf(text, { start: at, end: piece?.start ?? sentence.end });
    pieces.push(...tokens.flatMap((token) => (edges.has(token.start) ? [] : [pieceOf(token)])));
    if (piece) pieces.push(piece);
    at = piece?.end ?? at;
  }
  return pieces;
}

export function isSpeech(text: string, { words }: Quotation): boolean {
  if (words.end - words.start > longestTerm) return true;
  const quoted = text.slice(words.start, words.end);
  if (/[.,!?…]$/.test(quoted)) return true;
  return (quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWordsOfSpeech;
}

/** “Berlin-based” and “pro-Berlin” are adjectives. */
function isInCompound(text: string, { start, end }: Span): boolean {
  return /^[-‑]\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}[-‑]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function outside<Item extends Span>(items: readonly Item[], sentence: Span, taken: readonly Span[]): readonly Item[] {
  return items.filter((item) => isWithin(item, sentence) && !taken.some((span) => meet(item, span)));
}

function pieceOf(token: Token): Piece {
  return { ...token, kind: token.isWord ? "word" : "mark" };
}
