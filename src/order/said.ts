import type { When } from "../date/when.ts";
import type { Claim } from "../model.ts";
import { compare, compareWhen } from "./compare.ts";

/** Claims by when they were said. */
export function inOrderSaid(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) => compareWhen(whenSaid(a), whenSaid(b)) || compare(a.event.id, b.event.id) || a.number - b.number,
  );
}

/** A claim of unknown day counts as said when its source was published. */
export function whenSaid({ said, source }: Claim): When {
  return said ?? source.published;
}

/** Whether a claim was certainly said after another; one of unknown day was said by the time its source was published. */
export function isSaidAfter(later: Claim, earlier: Claim): boolean {
  const before = whenSaid(earlier);
  return later.said !== undefined && [before, later.said].every(isFirm) && before.to <= later.said.from;
}

function isFirm({ approximate, uncertain }: When): boolean {
  return !approximate && !uncertain;
}
