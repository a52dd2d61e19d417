import { media, prepositions, pronouns, sayings, subordinators } from "./english.ts";
import {
  isGoverned,
  isHeadWord,
  isLastHeadWord,
  joiners,
  namesEndingAt,
  namesFrom,
  nounPhraseEndingAt,
  roleAt,
  type Subject,
} from "./noun-phrases.ts";
import type { Piece } from "./pieces.ts";

/** Whoever is before a verb of saying; `earlier` is the subject of the verb of saying before it, which “and” goes on with. */
export function subjectBefore(
  pieces: readonly Piece[],
  from: number,
  verb: string,
  earlier: Subject | undefined,
): Subject | undefined {
  const piece = pieces[from];
  if (!piece) return undefined;
  const pronoun = pronouns[piece.folded];
  if (pronoun) return { kind: "pronoun", pronoun };
  if (["who", "which", "that"].includes(piece.folded)) return antecedent(pieces, from - 1);
  const isJoined = joiners.has(piece.folded);
  const isParticiple = verb.endsWith("ing") && verb !== "according";
  if (
    isJoined ||
    (isParticiple &&
      (piece.folded === "," || piece.folded === "as" || piece.kind === "quotation" || piece.kind === "word"))
  ) {
    return earlier ?? mainSubject(pieces.slice(0, from));
  }
  if (isComma(piece)) return subjectAroundCommas(pieces, from);
  return nounPhraseEndingAt(pieces, from);
}

/** “Who” may stand behind a comma. */
function antecedent(pieces: readonly Piece[], at: number): Subject | undefined {
  const from = pieces[at]?.folded === "," ? at - 1 : at;
  if (pieces[from]?.kind === "name") return namesEndingAt(pieces, from);
  const subject = nounPhraseEndingAt(pieces, from);
  return subject ?? (pieces[from]?.folded === "," ? undefined : subjectAroundCommas(pieces, at));
}

/** “X, the mayor of Y, said” and “the mayor of Y, X, said”. */
function subjectAroundCommas(pieces: readonly Piece[], comma: number): Subject | undefined {
  const first = pieces.findLastIndex((piece, index) => index < comma && isComma(piece));
  if (first < 0) return undefined;
  const outer = nounPhraseEndingAt(pieces, first - 1);
  const inner = nounPhraseEndingAt(pieces, comma - 1);
  if (inner?.kind === "names" && inner.mentions.length > 1) return inner;
  if (outer?.kind === "names") return outer;
  return inner?.kind === "names" ? inner : (outer ?? inner);
}

/** Dashes go around what commas may go around. */
function isComma({ folded }: Piece): boolean {
  return folded === "," || folded === "–" || folded === "—";
}

/** “…,” said X; the subject after “by” and “according to”. */
export function invertedSubject(pieces: readonly Piece[], at: number, from: number): Subject | undefined {
  const previous = pieces[from];
  const isInverted = previous?.kind === "quotation" || previous?.folded === ",";
  return isInverted ? subjectAfter(pieces, at + 1) : undefined;
}

export function subjectAfter(pieces: readonly Piece[], from: number): Subject | undefined {
  const until = endOfPhrase(pieces, from);
  const [first] = pieces.slice(from, until);
  const pronoun =
    pronouns[first?.folded ?? ""] ?? (first?.folded === "him" || first?.folded === "her" ? "person" : undefined);
  if (pronoun && until - from < 3) return { kind: "pronoun", pronoun };
  for (let at = from; at < until; at++) {
    const piece = pieces[at];
    if (piece?.kind === "name") {
      const isPossessive = /^['’]$/.test(pieces[at + 1]?.folded ?? "") && pieces[at + 2]?.folded === "s";
      if (isPossessive || isHeadWord(pieces[at + 1])) continue;
      return namesFrom(pieces, at, until);
    }
    if (isLastHeadWord(pieces, at)) return roleAt(pieces, at, lastPieceOfNoun(pieces, at, until));
  }
  return undefined;
}

/** A noun takes the phrase after its preposition with it: “a report by the ministry”. */
function lastPieceOfNoun(pieces: readonly Piece[], at: number, until: number): number {
  if (!prepositions.has(pieces[at + 1]?.folded ?? "")) return at;
  const name = pieces.findIndex((piece, index) => index > at && index < until && piece.kind === "name");
  return name < 0 ? at : name;
}

/** “According to Russian information”: words for somebody who is not named. */
export function wordsAfter(pieces: readonly Piece[], from: number): Subject | undefined {
  const until = endOfPhrase(pieces, from);
  const [first, last] = [pieces[from], pieces[until - 1]];
  return first && last && until > from && until - from < 8
    ? { kind: "words", start: first.start, end: last.end }
    : undefined;
}

/** The number of the piece that ends the phrase which begins at a piece; as many as there are where none does. */
function endOfPhrase(pieces: readonly Piece[], from: number): number {
  const end = pieces.findIndex((piece, index) => index >= from && endsPhrase(piece));
  return end < 0 ? pieces.length : end;
}

function endsPhrase({ kind, folded }: Piece): boolean {
  if (kind === "quotation") return true;
  if (kind === "mark") return !/^['’\-–./&(]$/.test(folded);
  return kind === "word" && (sayings.has(folded) || subordinators.has(folded)) && !media.has(folded);
}

/** The subject of a sentence: before a participle or a pronoun it is who speaks: “X reacted furiously, saying …”. */
export function mainSubject(pieces: readonly Piece[]): Subject | undefined {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const pronoun = pronouns[piece.folded];
    if (pronoun) return { kind: "pronoun", pronoun };
    if (piece.kind === "name" && !isInAdverbial(pieces, at) && !isGoverned(pieces, at) && !isHeadWord(pieces[at + 1])) {
      return namesFrom(pieces, at, pieces.length);
    }
    if (isLastHeadWord(pieces, at) && !isInAdverbial(pieces, at)) return roleAt(pieces, at, at);
  }
  return undefined;
}

/** Whether a piece belongs to words like “In a post on Telegram,” with which a sentence begins. */
function isInAdverbial(pieces: readonly Piece[], at: number): boolean {
  const start = pieces.findLastIndex((piece, index) => index < at && piece.kind === "mark" && piece.folded === ",") + 1;
  return prepositions.has(pieces[start]?.folded ?? "") && start < at;
}
