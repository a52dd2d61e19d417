import type { Answer, Claim, Count, Speaker } from "../model.ts";
import { isSaidAfter } from "./said.ts";
import { actorsAmong } from "./speakers.ts";

/** The parts of a claim that say what it answers to a question, who says so and when. */
export type Statement = Pick<Claim, "by" | "of" | "question" | "answer" | "denies" | "origins" | "said" | "source">;

/** Whether two claims give answers to one question that exclude each other, or one denies what the other answers. */
export function contradicts(a: Statement, b: Statement): boolean {
  return a.question === b.question && (answersOtherwise(a, b) || deniesAnswer(a, b) || deniesAnswer(b, a));
}

/** Whether two claims give answers to one question that exclude each other. */
export function answersOtherwise(a: Statement, b: Statement): boolean {
  return a.question === b.question && !!a.answer && !!b.answer && !canBothBeTrue(a.answer, b.answer);
}

/** Whether the first claim denies what the second answers. */
export function deniesAnswer(denial: Statement, { question, answer }: Statement): boolean {
  return denial.question === question && !!denial.denies && !!answer && isWithin(answer, denial.denies);
}

/** The claims that still stand. A claim is taken back when all who made it contradict it in a later claim. */
export function standing<Each extends Statement>(claims: readonly Each[]): readonly Each[] {
  return claims.filter((claim) => !claims.some((later) => takesBack(later, claim)));
}

function takesBack(later: Statement, claim: Statement): boolean {
  return contradicts(later, claim) && isSaidBySame(later, claim) && isSaidAfter(later, claim);
}

/** A speaker without a record may be anybody, so never counts as the same. */
function isSaidBySame(later: Statement, claim: Statement): boolean {
  const speaking = actorsAmong(later.by);
  const speaksAgain = (speaker: Speaker) => "actor" in speaker && speaking.includes(speaker.actor);
  return claim.by.length > 0 && claim.by.every(speaksAgain);
}

/** Whether two answers are the same words or actor, or counts whose ranges meet. */
export function canBothBeTrue(a: Answer, b: Answer): boolean {
  if (a.form === "count" && b.form === "count") {
    const [one, other] = [spanOf(a.count), spanOf(b.count)];
    return one.least <= other.most && other.least <= one.most;
  }
  return isSameWord(a, b);
}

/** Whether denying the wider answer denies this one too. */
function isWithin(answer: Answer, wider: Answer): boolean {
  if (answer.form === "count" && wider.form === "count") {
    const [inner, outer] = [spanOf(answer.count), spanOf(wider.count)];
    return outer.least <= inner.least && inner.most <= outer.most;
  }
  return isSameWord(answer, wider);
}

function isSameWord(a: Answer, b: Answer): boolean {
  if (a.form === "words" && b.form === "words") return a.key === b.key;
  return a.form === "actors" && b.form === "actors" && a.actor === b.actor;
}

/** The range of a count; “about” widens it by a tenth on both sides. */
function spanOf({ least, most, about }: Count): Pick<Count, "least" | "most"> {
  const leeway = about ? Math.ceil(least / 10) : 0;
  return { least: least - leeway, most: most + leeway };
}
