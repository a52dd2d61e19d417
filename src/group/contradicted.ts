import type { Claim, Question } from "../model.ts";
import { contradicts } from "../relate/contradiction.ts";
import { sharesOrigin } from "../relate/origin.ts";

/** The claims that a claim of another origin contradicts. */
export function contradictedClaims(byQuestion: ReadonlyMap<Question, readonly Claim[]>): ReadonlySet<Claim> {
  return new Set(
    [...byQuestion.values()].flatMap((claims) =>
      claims.filter((claim) =>
        claims.some((other) => contradicts(claim, other) && !sharesOrigin(claim.origins, other.origins)),
      ),
    ),
  );
}
