import type { Claim } from "../model.ts";
import { whenSaid } from "../relate/said.ts";
import { compare } from "../text/compare.ts";
import { compareWhen, startOf } from "./compare-when.ts";

/** Claims by when they were said; one of unknown day stands where its source had certainly been published. */
export function inOrderSaid(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) =>
      compare(saidBy(a), saidBy(b)) ||
      compareWhen(whenSaid(a), whenSaid(b)) ||
      compare(a.event.id, b.event.id) ||
      a.number - b.number,
  );
}

function saidBy({ said, source }: Claim): number {
  return said ? startOf(said) : source.published.to;
}
