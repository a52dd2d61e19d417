import type { Claim, Question } from "../model.ts";

/** The questions that claims answer, each once, in the order of the claims. */
export function questionsOf(claims: readonly Claim[]): readonly Question[] {
  return [...new Set(claims.flatMap(({ question }) => question ?? []))];
}
