import type { ChangeKind, Claim } from "../model.ts";
import { isSaidAfter } from "../relate/said.ts";
import { accountsIn, answerKey } from "./answers.ts";

export interface AnswerChange {
  readonly kind: ChangeKind;
  readonly earlier: Claim;
}

/**
 * What each claim changes of what the same voice had answered, for all but first answers. `claims` are those of one
 * question in the order in which they were said.
 */
export function changesIn(claims: readonly Claim[]): ReadonlyMap<Claim, AnswerChange> {
  return new Map(accountsIn(claims).flatMap(changesOf));
}

function changesOf(account: readonly Claim[]): readonly (readonly [Claim, AnswerChange])[] {
  let standing: readonly Claim[] = [];
  return account.flatMap((claim) => {
    const change = changeOf(claim, standing);
    standing = [...standing.filter((earlier) => !isSaidAfter(claim, earlier)), claim];
    return change ? [[claim, change]] : [];
  });
}

/** `standing` is what the voice said last, and what it may have said last. */
function changeOf(claim: Claim, standing: readonly Claim[]): AnswerChange | undefined {
  const same = standing.findLast((earlier) => isSame(earlier, claim));
  if (same) return { kind: isSaidAfter(claim, same) ? "repeated" : "reported-again", earlier: same };
  const others = standing.filter((earlier) => isOther(earlier, claim));
  const before = others.findLast((earlier) => isSaidAfter(claim, earlier));
  if (before) return { kind: kindOf(before, claim), earlier: before };
  const beside = others.at(-1);
  return beside && { kind: "differs", earlier: beside };
}

function isSame(earlier: Claim, later: Claim): boolean {
  return gives(earlier) === gives(later) && refuses(earlier) === refuses(later);
}

/** Whether both cannot be meant at once: two answers, or an answer and its denial. */
function isOther(earlier: Claim, later: Claim): boolean {
  if (earlier.answer && later.answer) return true;
  return later.denies ? gives(earlier) === refuses(later) : refuses(earlier) === gives(later);
}

function gives({ answer }: Claim): string | undefined {
  return answer && answerKey(answer);
}

function refuses({ denies }: Claim): string | undefined {
  return denies && answerKey(denies);
}

function kindOf(earlier: Claim, later: Claim): ChangeKind {
  if (later.denies) return "taken-back";
  if (earlier.answer?.form !== "count" || later.answer?.form !== "count") return "changed";
  const [from, to] = [earlier.answer.count, later.answer.count];
  const isHigher = to.least >= from.least && to.most >= from.most;
  const isLower = to.least <= from.least && to.most <= from.most;
  return isHigher === isLower ? "changed" : isHigher ? "raised" : "lowered";
}
