import type { When } from "../date/when.ts";
import type { Claim } from "../model.ts";

type Spoken = Pick<Claim, "said" | "source">;

/** A claim of unknown day counts as said when its source was published. */
export function whenSaid({ said, source }: Spoken): When {
  return said ?? source.published;
}

/** Whether a claim was certainly said after another; one of unknown day was said by the time its source was published. */
export function isSaidAfter(later: Spoken, earlier: Spoken): boolean {
  const before = whenSaid(earlier);
  return later.said !== undefined && [before, later.said].every(isFirm) && before.to <= later.said.from;
}

function isFirm({ approximate, uncertain }: When): boolean {
  return !approximate && !uncertain;
}
