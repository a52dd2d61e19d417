import {
  adverbials,
  afterWeakSaying,
  auxiliaries,
  betweens,
  beVerbs,
  contrasts,
  determiners,
  isBody,
  isRole,
  media,
  modals,
  prepositions,
  pronouns,
  publishings,
  sayingNouns,
  sayings,
  subordinators,
  weakSayings,
} from "./english.ts";
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
  const last = found.findLast(({ isReliance }) => !isReliance);
  // “…, X said”: all before it is what X said.
  return last && isTrailing(pieces, last)
    ? found.map((each) => (each === last || each.isReliance ? each : { ...each, isNested: true }))
    : found;
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
  const subject = subjectBefore(pieces, from, piece.folded, before) ?? invertedSubject(pieces, at, from);
  if (!subject) return undefined;
  const clause = clauseStart(pieces, from);
  const opening = pieces[clause]?.folded ?? "";
  if (adverbials.has(opening)) return undefined;
  const isNested = subordinators.has(opening) && !contrasts.has(opening);
  return { start, end, subject, isReliance: false, isNested, clause: pieces[clause]?.start ?? start };
}

/** Whether a word is a verb of saying here: such a word may also be a noun, an infinitive or say something else. */
function isSaying(pieces: readonly Piece[], at: number): boolean {
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
  return opensSpeech || afterWeakSaying.has(next.folded) || previous?.kind === "quotation";
}

/** “Released a video”. */
function isPublishing(pieces: readonly Piece[], at: number): boolean {
  if (!publishings.has(pieces[at]?.folded ?? "")) return false;
  return pieces.slice(at + 1, at + 5).some(({ folded }) => media.has(folded));
}

function isPassive(skipped: readonly string[], verb: string): boolean {
  return skipped.some((word) => beVerbs.has(word)) && !verb.endsWith("ing");
}

/** Passes over adverbs, auxiliaries and times between a verb and its subject, and over “, however,”. */
function skipBack(pieces: readonly Piece[], from: number): number {
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

function subjectBefore(
  pieces: readonly Piece[],
  from: number,
  verb: string,
  before: readonly Attribution[],
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
    return before.findLast(({ isReliance }) => !isReliance)?.subject ?? mainSubject(pieces.slice(0, from));
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

/** The noun phrase that ends at a piece: names, or the nearest role or body that what stands before the piece belongs to. */
function nounPhraseEndingAt(pieces: readonly Piece[], last: number): Subject | undefined {
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

function isHead(piece: Piece): boolean {
  if (piece.kind === "name") return true;
  return piece.kind === "word" && (isRole(piece.folded) || isBody(piece.folded) || media.has(piece.folded));
}

/** Whether a name belongs to a noun before it: “the mayor of Y”. Words before a name may be its titles. */
function isGoverned(pieces: readonly Piece[], at: number): boolean {
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

const joiners = new Set(["and", "but", "or"]);

/** A preposition at the start of a sentence or behind a comma governs an adverbial, which ends at a comma. */
function isNounBefore(pieces: readonly Piece[], preposition: number): boolean {
  return pieces[preposition - 1]?.kind !== "mark";
}

/** “X and Y”, “X, Y and Z”. */
function namesEndingAt(pieces: readonly Piece[], end: number): Subject {
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

function roleAt(pieces: readonly Piece[], at: number, end: number): Subject | undefined {
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
  return (
    !prepositions.has(piece.folded) &&
    !sayings.has(piece.folded) &&
    !subordinators.has(piece.folded) &&
    !auxiliaries.has(piece.folded) &&
    !joiners.has(piece.folded)
  );
}

/** “…,” said X; the subject after “by” and “according to”. */
function invertedSubject(pieces: readonly Piece[], at: number, from: number): Subject | undefined {
  const previous = pieces[from];
  const isInverted = previous?.kind === "quotation" || previous?.folded === ",";
  return isInverted ? subjectAfter(pieces, at + 1) : undefined;
}

function subjectAfter(pieces: readonly Piece[], from: number): Subject | undefined {
  const limit = pieces.findIndex((piece, index) => index >= from && endsPhrase(piece));
  const until = limit < 0 ? pieces.length : limit;
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
    if (piece?.kind === "word" && isHead(piece) && !isHeadWord(pieces[at + 1]) && pieces[at + 1]?.kind !== "name") {
      return roleAt(pieces, at, phraseEnd(pieces, at, until));
    }
  }
  return undefined;
}

function endsPhrase({ kind, folded }: Piece): boolean {
  if (kind === "quotation") return true;
  if (kind === "mark") return !/^['’\-–./&(]$/.test(folded);
  return kind === "word" && (sayings.has(folded) || subordinators.has(folded)) && !media.has(folded);
}

function isHeadWord(piece: Piece | undefined): boolean {
  return piece?.kind === "word" && isHead(piece);
}

/** A noun takes the phrase after its preposition with it: “a report by the ministry”. */
function phraseEnd(pieces: readonly Piece[], at: number, until: number): number {
  if (!prepositions.has(pieces[at + 1]?.folded ?? "")) return at;
  const name = pieces.findIndex((piece, index) => index > at && index < until && piece.kind === "name");
  return name < 0 ? at : name;
}

/** “According to Russian information”: words for somebody who is not named. */
function wordsAfter(pieces: readonly Piece[], from: number): Subject | undefined {
  const limit = pieces.findIndex((piece, index) => index >= from && endsPhrase(piece));
  const until = limit < 0 ? pieces.length : limit;
  const [first, last] = [pieces[from], pieces[until - 1]];
  return first && last && until > from && until - from < 8
    ? { kind: "words", start: first.start, end: last.end }
    : undefined;
}

function namesFrom(pieces: readonly Piece[], from: number, until: number): Subject {
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
    if (
      piece.kind === "word" &&
      isHead(piece) &&
      !isInAdverbial(pieces, at) &&
      !isHeadWord(pieces[at + 1]) &&
      pieces[at + 1]?.kind !== "name"
    ) {
      return roleAt(pieces, at, at);
    }
  }
  return undefined;
}

/** Whether a piece belongs to words like “In a post on Telegram,” with which a sentence begins. */
function isInAdverbial(pieces: readonly Piece[], at: number): boolean {
  const start = pieces.findLastIndex((piece, index) => index < at && piece.kind === "mark" && piece.folded === ",") + 1;
  return prepositions.has(pieces[start]?.folded ?? "") && start < at;
}

/** Where the clause of a subject begins: behind the last comma, conjunction or quotation before it. */
function clauseStart(pieces: readonly Piece[], from: number): number {
  for (let at = from; at > 0; at--) {
    const piece = pieces[at - 1];
    if (!piece || piece.kind === "quotation") return at;
    if (piece.kind === "mark" && /^[,;:—–]$/.test(piece.folded)) return at;
    if (piece.kind === "word" && (subordinators.has(piece.folded) || piece.folded === "but")) return at - 1;
  }
  return 0;
}
