import { auxiliaries, determiners, isBody, isRole, media, prepositions, sayings, subordinators } from "./english.ts";
import type { Mention } from "./mentions.ts";
import type { Piece } from "./pieces.ts";
import type { Span } from "./span.ts";

/** Who is said to speak, as the words of a sentence have it. */
export type Subject =
  | { readonly kind: "names"; readonly mentions: readonly Mention[] }
  | { readonly kind: "pronoun"; readonly pronoun: "person" | "body" | "many" }
  /** “the governor of the region”: the noun, and the names that say whose. */
  | (Span & { readonly kind: "words" })
  | (Span & {
      readonly kind: "role";
      readonly noun: string;
      readonly of: readonly Mention[];
      readonly isMedium: boolean;
    });

/** The noun phrase that ends at a piece: names, or the nearest role or body that what stands before the piece belongs to. */
export function nounPhraseEndingAt(pieces: readonly Piece[], last: number): Subject | undefined {
  const end =
    pieces[last]?.folded === ")"
      ? pieces.findLastIndex(({ folded }, index) => index < last && folded === "(") - 1
      : last;
  for (let at = end; at >= 0 && end - at < longestPhrase; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === "quotation" || isBoundary(piece)) return undefined;
    if (
      piece.kind === "time" ||
      !isHead(piece) ||
      (at < end && !opensModifier(pieces[at + 1])) ||
      isGoverned(pieces, at)
    )
      continue;
    return piece.kind === "name" ? namesEndingAt(pieces, at) : roleAt(pieces, at, end);
  }
  return undefined;
}

/** In pieces. */
const longestPhrase = 14;

/** What goes with the noun before: a preposition or a participle, as in “the groups involved in it”. */
function opensModifier(piece: Piece | undefined): boolean {
  if (piece?.kind !== "word") return false;
  return prepositions.has(piece.folded) || (/(?:ed|ing)$/.test(piece.folded) && !sayings.has(piece.folded));
}

function isBoundary({ kind, folded }: Piece): boolean {
  if (kind === "mark") return !/^['’\-–(),./&]$/.test(folded) || folded === ",";
  return kind === "word" && (sayings.has(folded) || subordinators.has(folded) || folded === "but");
}

export function isHead(piece: Piece): boolean {
  if (piece.kind === "name") return true;
  return piece.kind === "word" && (isRole(piece.folded) || isBody(piece.folded) || media.has(piece.folded));
}

export function isHeadWord(piece: Piece | undefined): boolean {
  return piece?.kind === "word" && isHead(piece);
}

/** Whether a role or body stands here to which no other and no name is joined: not the “union” of “the union leader”. */
export function isLastHeadWord(pieces: readonly Piece[], at: number): boolean {
  return isHeadWord(pieces[at]) && !isHeadWord(pieces[at + 1]) && pieces[at + 1]?.kind !== "name";
}

/** Whether a name belongs to a noun before it: “the mayor of Y”. Words before a name may be its titles. */
export function isGoverned(pieces: readonly Piece[], at: number): boolean {
  let isWhole = false;
  for (let index = at - 1; index >= 0 && at - index < 6; index--) {
    const piece = pieces[index];
    if (!piece || piece.kind === "quotation" || piece.kind === "time" || joiners.has(piece.folded)) return false;
    if (isWhole && !prepositions.has(piece.folded)) return false;
    isWhole ||= determiners.has(piece.folded);
    if (piece.kind === "mark" && !/^['’\-.]$/.test(piece.folded)) return false;
    if (prepositions.has(piece.folded)) return index > 0 && isNounBefore(pieces, index);
    if (piece.kind === "word" && sayings.has(piece.folded)) return false;
  }
  return false;
}

export const joiners = new Set(["and", "but", "or"]);

/** A preposition at the start of a sentence or behind a comma governs an adverbial, which ends at a comma. */
function isNounBefore(pieces: readonly Piece[], preposition: number): boolean {
  return pieces[preposition - 1]?.kind !== "mark";
}

/** “X and Y”, “X, Y and Z”. */
export function namesEndingAt(pieces: readonly Piece[], end: number): Subject {
  const mentions: Mention[] = [];
  let at = end;
  for (;;) {
    const piece = pieces[at];
    if (piece?.kind !== "name") break;
    mentions.unshift(piece.mention);
    let back = at - 1;
    while (pieces[back] && isTitle(pieces[back])) back--;
    const isJoined = pieces[back]?.folded === "and" || (pieces[back]?.folded === "," && mentions.length > 1);
    if (!isJoined || pieces[back - 1]?.kind !== "name" || isGoverned(pieces, back - 1)) break;
    at = back - 1;
  }
  return { kind: "names", mentions };
}

function isTitle(piece: Piece | undefined): boolean {
  return piece?.kind === "word" && (determiners.has(piece.folded) || isRole(piece.folded) || isBody(piece.folded));
}

export function namesFrom(pieces: readonly Piece[], from: number, until: number): Subject {
  const mentions: Mention[] = [];
  for (let at = from; at < until; at += 2) {
    const piece = pieces[at];
    if (piece?.kind !== "name") break;
    mentions.push(piece.mention);
    if (pieces[at + 1]?.folded !== "and") break;
    if (determiners.has(pieces[at + 2]?.folded ?? "")) at++;
  }
  return { kind: "names", mentions };
}

export function roleAt(pieces: readonly Piece[], at: number, end: number): Subject | undefined {
  const head = pieces[at];
  if (head?.kind !== "word") return undefined;
  let first = at;
  while (first > 0 && at - first < 8 && isModifier(pieces[first - 1])) first--;
  const of = pieces.slice(first, end + 1).flatMap((piece) => (piece.kind === "name" ? [piece.mention] : []));
  return {
    kind: "role",
    start: pieces[first]?.start ?? head.start,
    end: pieces[end]?.end ?? head.end,
    noun: head.folded,
    of,
    isMedium: media.has(head.folded) && !isRole(head.folded),
  };
}

function isModifier(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.kind === "name") return true;
  if (piece.kind === "mark") return /^['’-]$/.test(piece.folded);
  if (piece.kind !== "word") return false;
  return ![prepositions, sayings, subordinators, auxiliaries, joiners].some((words) => words.has(piece.folded));
}
