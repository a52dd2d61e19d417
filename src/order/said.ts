import type { Claim } from "../model.ts";
import { whenSaid } from "../relate/said.ts";
import { compare, compareWhen } from "./compare.ts";

export { isSaidAfter, whenSaid } from "../relate/said.ts";

/** Claims by when they were said. */
export function inOrderSaid(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) => compareWhen(whenSaid(a), whenSaid(b)) || compare(a.event.id, b.event.id) || a.number - b.number,
  );
}
