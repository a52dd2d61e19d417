import {
  afterWeakSaying,
  auxiliaries,
  betweens,
  beVerbs,
  determiners,
  media,
  pronouns,
  publishings,
  restsOfSaying,
  sayingNouns,
  sayings,
  weakSayings,
} from "./english.ts";
import { isHead } from "./noun-phrases.ts";
import type { Piece } from "./pieces.ts";

/** Whether a word is a verb of saying here: such a word may also be a noun, an infinitive or say something else. */
export function isSaying(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.folded ?? "";
  const previous = pieces[at - 1];
  const next = pieces[at + 1];
  if (!sayings.has(word) || previous?.folded === "to" || determiners.has(previous?.folded ?? "")) return false;
  if (
    sayingNouns.has(word) &&
    !(previous && (isHead(previous) || previous.folded in pronouns || betweens.has(previous.folded)))
  )
    return false;
  if (sayingNouns.has(word) && previous?.kind === "name" && next?.folded === "of") return false;
  if (!weakSayings.has(word)) return true;
  const opensSpeech = next === undefined || next.kind === "quotation" || next.kind === "mark";
  if (opensSpeech || afterWeakSaying.has(next.folded) || previous?.kind === "quotation") return true;
  const rest = pieces.slice(at, at + longestRest);
  const words = rest.map(({ folded, kind }) => (kind === "word" ? folded : "·")).join(" ");
  return (
    restsOfSaying.some((pattern) => pattern.test(`${words} `)) ||
    rest.slice(0, 4).some(({ kind }) => kind === "quotation")
  );
}

/** In pieces, from a verb of saying to the word that makes it one. */
const longestRest = 9;

/** “Released a video”. */
export function isPublishing(pieces: readonly Piece[], at: number): boolean {
  if (!publishings.has(pieces[at]?.folded ?? "")) return false;
  return pieces.slice(at + 1, at + 5).some(({ folded }) => media.has(folded));
}

export function isPassive(skipped: readonly string[], verb: string): boolean {
  return skipped.some((word) => beVerbs.has(word)) && !verb.endsWith("ing");
}

/** Passes over adverbs, auxiliaries and times between a verb and its subject, and over “, however,”. */
export function skipBack(pieces: readonly Piece[], from: number): number {
  let at = from;
  for (;;) {
    const piece = pieces[at];
    if (!piece) return at;
    if (
      piece.kind === "time" ||
      betweens.has(piece.folded) ||
      auxiliaries.has(piece.folded) ||
      /ly$/.test(piece.folded)
    )
      at--;
    else if (
      piece.folded === "," &&
      at < from + 1 &&
      betweens.has(pieces[at - 1]?.folded ?? "") &&
      pieces[at - 2]?.folded === ","
    )
      at -= 3;
    else return at;
  }
}
