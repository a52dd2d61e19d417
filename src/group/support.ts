import type { Claim, Origin, Question, Source } from "../model.ts";
import { distinctOrigins } from "../relate/origin.ts";
import { answerKey } from "./answers.ts";
import { indexBy } from "./index-by.ts";

/** What a statement rests on: all reports of it, and the origins that these go back to. */
export interface Support {
  readonly reports: readonly Source[];
  /** Sets of origins that cannot be told apart, each counted once. */
  readonly origins: readonly (readonly Origin[])[];
}

/** What claims that say the same rest on. */
export function supportOf(claims: readonly Claim[]): Support {
  return { reports: [...new Set(claims.map(({ source }) => source))], origins: distinctOrigins(claims, []) };
}

/** What each claim rests on; one that answers or denies, on all that give the same answer or denial to its question. */
export function supportOfClaims(
  claims: readonly Claim[],
  byQuestion: ReadonlyMap<Question, readonly Claim[]>,
): ReadonlyMap<Claim, Support> {
  const support = new Map<Claim, Support>();
  for (const asked of byQuestion.values()) {
    for (const same of indexBy(asked, (claim) => [statementKey(claim)]).values()) {
      const shared = supportOf(same);
      for (const claim of same) support.set(claim, shared);
    }
  }
  return new Map(claims.map((claim) => [claim, support.get(claim) ?? supportOf([claim])]));
}

function statementKey({ answer, denies }: Claim): string {
  return answer ? `answer ${answerKey(answer)}` : `denial ${denies && answerKey(denies)}`;
}
