import type { When } from "../date/when.ts";
import type { Claim } from "../model.ts";

type Dated = Pick<Claim, "said" | "source">;

/** A claim without `said` counts as said when its source was published. */
export function whenSaid({ said, source }: Dated): When {
  return said ?? source.published;
}

/**
 * Whether a claim was certainly said after another. A claim without `said` is never certainly later: it may have been
 * said at any time before its source was published.
 */
export function isSaidAfter(later: Dated, earlier: Dated): boolean {
  const before = whenSaid(earlier);
  return later.said !== undefined && [before, later.said].every(isFirm) && before.to <= later.said.from;
}

function isFirm({ approximate, uncertain }: When): boolean {
  return !approximate && !uncertain;
}
