import { adverbials, contrasts, modals, prepositions, sayings, subordinators } from "./english.ts";
import type { Subject } from "./noun-phrases.ts";
import type { Piece } from "./pieces.ts";
import { isPassive, isPublishing, isSaying, skipBack } from "./saying-verbs.ts";
import type { Span } from "./span.ts";
import { invertedSubject, mainSubject, subjectAfter, subjectBefore, wordsAfter } from "./subjects.ts";

/** A verb of saying, or “according to”, with its subject. */
export interface Attribution extends Span {
  readonly subject: Subject;
  /** “According to” is of whoever is relied on: another may be the speaker. */
  readonly isReliance: boolean;
  /** Whether it stands in a clause of another: “X reported that Y said”. */
  readonly isNested: boolean;
  /** Where its clause begins. */
  readonly clause: number;
}

/** All that a sentence gives to speakers outside its own quotations. */
export function attributionsOf(pieces: readonly Piece[]): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const attribution = relianceAt(pieces, at) ?? sayingAt(pieces, at, found);
    if (attribution) found.push(attribution);
  }
  const colon = found.length === 0 ? colonBeforeQuotation(pieces) : undefined;
  if (colon) found.push(colon);
  const last = found.findLast(({ isReliance }) => !isReliance);
  // “…, X said”: all before it is what X said.
  return last && isTrailing(pieces, last)
    ? found.map((each) => (each === last || each.isReliance ? each : { ...each, isNested: true }))
    : found;
}

/** “X was blunt: “…”” needs no verb of saying. */
function colonBeforeQuotation(pieces: readonly Piece[]): Attribution | undefined {
  const at = pieces.findIndex(({ folded }, index) => folded === ":" && pieces[index + 1]?.kind === "quotation");
  const subject = at < 0 ? undefined : mainSubject(pieces.slice(0, at));
  const [first, colon] = [pieces[0], pieces[at]];
  if (!first || !colon || subject?.kind !== "names") return undefined;
  const { start, end } = colon;
  return { start, end, subject, isReliance: false, isNested: false, clause: first.start };
}

/** Whether a verb of saying with its subject stands behind what is said: a comma before them, and little after. */
function isTrailing(pieces: readonly Piece[], { clause, start }: Attribution): boolean {
  const at = pieces.findIndex((piece) => piece.start === start);
  const after = pieces.slice(at + 1);
  const before = pieces.findLast((piece) => piece.end <= clause);
  const isShort =
    after.length <= longestTrail &&
    !after.some(({ folded, kind }) => folded === "that" || folded === ":" || kind === "quotation");
  const next = after[0];
  const isBare =
    next === undefined ||
    next.kind === "mark" ||
    next.kind === "time" ||
    prepositions.has(next.folded) ||
    /^(?:told|tells|said)$/.test(pieces[at]?.folded ?? "");
  return (
    isBare &&
    isShort &&
    before?.folded === "," &&
    !sayings.has(pieces.find((piece) => piece.start === clause)?.folded ?? "")
  );
}

/** In pieces: “told reporters in the capital on Monday”. */
const longestTrail = 9;

function relianceAt(pieces: readonly Piece[], at: number): Attribution | undefined {
  const piece = pieces[at];
  if (piece?.folded !== "according" || pieces[at + 1]?.folded !== "to") return undefined;
  const subject = subjectAfter(pieces, at + 2) ?? wordsAfter(pieces, at + 2);
  return (
    subject && { start: piece.start, end: piece.end, subject, isReliance: true, isNested: false, clause: piece.start }
  );
}

function sayingAt(pieces: readonly Piece[], at: number, before: readonly Attribution[]): Attribution | undefined {
  const piece = pieces[at];
  if (piece?.kind !== "word" || !(isSaying(pieces, at) || isPublishing(pieces, at))) return undefined;
  const { start, end } = piece;
  const from = skipBack(pieces, at - 1);
  const skipped = pieces.slice(from + 1, at).map(({ folded }) => folded);
  if (isPassive(skipped, piece.folded)) {
    const subject = pieces[at + 1]?.folded === "by" ? subjectAfter(pieces, at + 2) : undefined;
    return subject && { start, end, subject, isReliance: false, isNested: false, clause: start };
  }
  if (skipped.some((word) => word === "not" || word === "never" || modals.has(word))) return undefined;
  const earlier = before.findLast(({ isReliance }) => !isReliance)?.subject;
  const subject = subjectBefore(pieces, from, piece.folded, earlier) ?? invertedSubject(pieces, at, from);
  if (!subject) return undefined;
  const clause = clauseStart(pieces, from);
  const opening = pieces[clause]?.folded ?? "";
  if (adverbials.has(opening)) return undefined;
  const isNested = subordinators.has(opening) && !contrasts.has(opening);
  return { start, end, subject, isReliance: false, isNested, clause: pieces[clause]?.start ?? start };
}

/** Where the clause of a subject begins: behind the last comma, conjunction or quotation before it. */
function clauseStart(pieces: readonly Piece[], from: number): number {
  for (let at = from; at > 0; at--) {
    const piece = pieces[at - 1];
    if (!piece || piece.kind === "quotation") return at;
    if (piece.kind === "mark" && /^[,;:—–]$/.test(piece.folded)) return at;
    // “Before Wednesday” is no clause.
    const opens = subordinators.has(piece.folded) && pieces[at]?.kind !== "time";
    if (piece.kind === "word" && (opens || piece.folded === "but")) return at - 1;
  }
  return 0;
}
