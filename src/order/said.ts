import type { Claim } from "../model.ts";
import { compare, compareWhen } from "./compare.ts";

/** Claims by when they were said; one of unknown day counts as said when its source was published. */
export function inOrderSaid(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) =>
      compareWhen(a.said ?? a.source.published, b.said ?? b.source.published) ||
      compare(a.event.id, b.event.id) ||
      a.number - b.number,
  );
}
