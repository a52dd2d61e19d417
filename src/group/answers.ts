import type { Answer, Claim } from "../model.ts";
import { foldCase } from "../text/fold.ts";
import { claimantKey } from "./claimant-key.ts";
import { indexBy } from "./index-by.ts";

/** An answer to a question, with those who give it and those who deny it. */
export interface StatedAnswer {
  readonly answer: Answer;
  readonly given: readonly Account[];
  readonly denied: readonly Account[];
}

/** All that one voice says for or against an answer: at least one claim, in the order in which they were said. */
export type Account = readonly Claim[];

/** The answers to a question in the order in which each was first stated; `claims` are in the order said. */
export function answersIn(claims: readonly Claim[]): readonly StatedAnswer[] {
  const stated = indexBy(claims, (claim) => answersOf(claim).map(answerKey));
  return [...stated.values()].flatMap((those) => {
    const [answer] = those.flatMap(answersOf);
    const given = accountsIn(those.filter((claim) => claim.answer));
    const denied = accountsIn(those.filter((claim) => claim.denies));
    return answer ? [{ answer, given, denied }] : [];
  });
}

/** The claims of each voice, in the order in which the voices first speak. */
export function accountsIn(claims: readonly Claim[]): readonly Account[] {
  return [...indexBy(claims, (claim) => [claimantKey(claim)]).values()];
}

/** Tells one answer to a question from another. Numbers in other words are other answers, even if they mean the same. */
export function answerKey(answer: Answer): string {
  switch (answer.form) {
    case "words":
      return answer.key;
    case "actors":
      return answer.actor.id;
    case "count":
      return foldCase(answer.count.words);
  }
}

/** The answer that a claim gives, and the one that it denies. */
export function answersOf({ answer, denies }: Claim): readonly Answer[] {
  return [answer, denies].filter((each) => each !== undefined);
}
