import {
  auxiliaries,
  beVerbs,
  betweens,
  bodies,
  determiners,
  media,
  prepositions,
  pronouns,
  roles,
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
  | (Span & { readonly kind: "role"; readonly noun: string; readonly of: readonly Mention[]; readonly isMedium: boolean });

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
  return found;
}

function relianceAt(pieces: readonly Piece[], at: number): Attribution | undefined {
  const piece = pieces[at];
  if (piece?.folded !== "according" || pieces[at + 1]?.folded !== "to") return undefined;
  const subject = subjectAfter(pieces, at + 2);
  return subject && { start: piece.start, end: piece.end, subject, isReliance: true, isNested: false, clause: piece.start };
}

function sayingAt(pieces: readonly Piece[], at: number, before: readonly Attribution[]): Attribution | undefined {
  const piece = pieces[at];
  if (piece?.kind !== "word" || !sayings.has(piece.folded) || !isVerb(pieces, at)) return undefined;
  const { start, end } = piece;
  const from = skipBack(pieces, at - 1);
  const skipped = pieces.slice(from + 1, at).map(({ folded }) => folded);
  if (isPassive(skipped, piece.folded)) {
    const subject = pieces[at + 1]?.folded === "by" ? subjectAfter(pieces, at + 2) : undefined;
    return subject && { start, end, subject, isReliance: false, isNested: false, clause: start };
  }
  if (skipped.some((word) => word === "not" || word === "never")) return undefined;
  const subject = subjectBefore(pieces, from, piece.folded, before) ?? invertedSubject(pieces, at, from);
  if (!subject) return undefined;
  const clause = clauseStart(pieces, from);
  return { start, end, subject, isReliance: false, isNested: isSubordinate(pieces, clause, before), clause: pieces[clause]?.start ?? start };
}

/** Whether a word that may also be a noun, an infinitive or no verb of saying is one here. */
function isVerb(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.folded ?? "";
  const previous = pieces[at - 1];
  const next = pieces[at + 1];
  if (previous?.folded === "to") return false;
  if (sayingNouns.has(word) && !(previous && (isHead(previous) || previous.folded in pronouns || betweens.has(previous.folded)))) return false;
  if (sayingNouns.has(word) && previous?.kind === "name" && next?.folded === "of") return false;
  if (!weakSayings.has(word)) return true;
  const opensSpeech = next === undefined || next.kind === "quotation" || next.kind === "mark";
  return opensSpeech || ["that", "for", "on", "how", "whether"].includes(next.folded) || pieces[at - 1]?.kind === "quotation";
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
    if (piece.kind === "time" || betweens.has(piece.folded) || auxiliaries.has(piece.folded) || /ly$/.test(piece.folded)) at--;
    else if (piece.folded === "," && at < from + 1 && betweens.has(pieces[at - 1]?.folded ?? "") && pieces[at - 2]?.folded === ",") at -= 3;
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
  const isJoined = piece.folded === "and" || piece.folded === "but" || piece.folded === "or";
  const isParticiple = verb.endsWith("ing") && verb !== "according";
  if (isJoined || (isParticiple && (piece.folded === "," || piece.folded === "as" || piece.kind === "quotation" || piece.kind === "word"))) {
    return before.findLast(({ isReliance }) => !isReliance)?.subject ?? mainSubject(pieces.slice(0, from));
  }
  if (piece.folded === ",") return subjectAroundCommas(pieces, from);
  return nounPhraseEndingAt(pieces, from);
}

/** “Who” may stand behind a comma. */
function antecedent(pieces: readonly Piece[], at: number): Subject | undefined {
  const from = pieces[at]?.folded === "," ? at - 1 : at;
  const subject = nounPhraseEndingAt(pieces, from);
  return subject ?? (pieces[from]?.folded === "," ? undefined : subjectAroundCommas(pieces, at));
}

/** “X, the mayor of Y, said” and “the mayor of Y, X, said”. */
function subjectAroundCommas(pieces: readonly Piece[], comma: number): Subject | undefined {
  const first = pieces.findLastIndex((piece, index) => index < comma && piece.folded === ",");
  if (first < 0) return undefined;
  const outer = nounPhraseEndingAt(pieces, first - 1);
  const inner = nounPhraseEndingAt(pieces, comma - 1);
  if (outer?.kind === "names") return outer;
  return inner?.kind === "names" ? inner : (outer ?? inner);
}

/** The noun phrase that ends at a piece: names, or the nearest role or body that what stands before the piece belongs to. */
function nounPhraseEndingAt(pieces: readonly Piece[], end: number): Subject | undefined {
  const last = pieces[end];
  if (!last || last.kind === "quotation") return undefined;
  if (last.kind === "name" && !isGoverned(pieces, end)) return namesEndingAt(pieces, end);
  for (let at = end; at >= 0 && end - at < 12; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === "quotation" || piece.kind === "time" || isBoundary(piece)) return undefined;
    const isHeadOfAll = at === end || (prepositions.has(pieces[at + 1]?.folded ?? "") && pieces[at + 1]?.folded !== "by");
    if (!isHeadOfAll) continue;
    if (piece.kind === "name") return isGoverned(pieces, at) ? undefined : namesEndingAt(pieces, at);
    if (isHead(piece)) return roleAt(pieces, at, end);
  }
  return undefined;
}

function isBoundary({ kind, folded }: Piece): boolean {
  if (kind === "mark") return !/^['’\-–(),./&]$/.test(folded) || folded === ",";
  return kind === "word" && (sayings.has(folded) || subordinators.has(folded) || folded === "but");
}

function isHead(piece: Piece): boolean {
  if (piece.kind === "name") return true;
  return piece.kind === "word" && (roles.has(piece.folded) || bodies.has(piece.folded) || media.has(piece.folded));
}

/** Whether a name belongs to a noun before it: “the mayor of Y”. Words before a name may be its titles. */
function isGoverned(pieces: readonly Piece[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 6; index--) {
    const piece = pieces[index];
    if (!piece || piece.kind === "quotation" || piece.kind === "time") return false;
    if (piece.kind === "mark" && !/^['’\-.]$/.test(piece.folded)) return false;
    if (prepositions.has(piece.folded)) return index > 0 && isNounBefore(pieces, index);
    if (piece.kind === "word" && (roles.has(piece.folded) || sayings.has(piece.folded))) return false;
  }
  return false;
}

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
    while (pieces[back] && (determiners.has(pieces[back]?.folded ?? "") || roles.has(pieces[back]?.folded ?? ""))) back--;
    const isJoined = pieces[back]?.folded === "and" || (pieces[back]?.folded === "," && mentions.length > 1);
    if (!isJoined || pieces[back - 1]?.kind !== "name" || isGoverned(pieces, back - 1)) break;
    at = back - 1;
  }
  return { kind: "names", mentions };
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
    isMedium: media.has(head.folded) && !roles.has(head.folded),
  };
}

function isModifier(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.kind === "name") return true;
  if (piece.kind === "mark") return /^['’\-]$/.test(piece.folded);
  if (piece.kind !== "word") return false;
  return !prepositions.has(piece.folded) && !sayings.has(piece.folded) && !subordinators.has(piece.folded) && !auxiliaries.has(piece.folded) && !["and", "but", "or"].includes(piece.folded);
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
  const pronoun = pronouns[first?.folded ?? ""] ?? (first?.folded === "him" || first?.folded === "her" ? "person" : undefined);
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

/** The subject of a sentence without a verb of saying before a participle: “X reacted furiously, saying …”. */
function mainSubject(pieces: readonly Piece[]): Subject | undefined {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const pronoun = pronouns[piece.folded];
    if (pronoun) return { kind: "pronoun", pronoun };
    if (piece.kind === "name" && !isInAdverbial(pieces, at) && !isGoverned(pieces, at) && !isHeadWord(pieces[at + 1])) {
      return namesFrom(pieces, at, pieces.length);
    }
    if (piece.kind === "word" && isHead(piece) && !isInAdverbial(pieces, at) && !isHeadWord(pieces[at + 1]) && pieces[at + 1]?.kind !== "name") {
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

/** Whether a clause is one that another speaker's words hold, or that only says when or why something was. */
function isSubordinate(pieces: readonly Piece[], clause: number, before: readonly Attribution[]): boolean {
  const first = pieces[clause]?.folded ?? "";
  if (before.length === 0) return subordinators.has(first) && !["while", "although", "though", "whereas"].includes(first) && clause > 0;
  return subordinators.has(first) && !["while", "although", "though", "whereas"].includes(first);
}
