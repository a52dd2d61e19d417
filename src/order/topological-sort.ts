import { compareEvents, type Placed } from "./compare-events.ts";
import { countLeading } from "./count-leading.ts";

/**
 * Sorts items as `compareEvents` does; but each stands after those that `earlierThan` names for it, which are among the
 * items. The order of the input does not matter. Items that wait for one another are left out.
 */
export function topologicalSort<Item extends Placed>(
  items: readonly Item[],
  earlierThan: (item: Item) => readonly Item[],
): readonly Item[] {
  const sorted = [...items].sort(compareEvents);
  const waitingFor = new Map(sorted.map((item) => [item, new Set(earlierThan(item))]));
  const followers = new Map<Item, Item[]>(sorted.map((item) => [item, []]));
  for (const [item, earlier] of waitingFor) {
    for (const each of earlier) followers.get(each)?.push(item);
  }
  // Kahn's algorithm; `ready` runs from the last to the first, so that the next item is at its end.
  const ready = sorted.filter((item) => waitingFor.get(item)?.size === 0).reverse();
  const ordered: Item[] = [];
  for (let next = ready.pop(); next; next = ready.pop()) {
    ordered.push(next);
    for (const follower of followers.get(next) ?? []) {
      const earlier = waitingFor.get(follower);
      earlier?.delete(next);
      if (earlier?.size === 0) insert(ready, follower);
    }
  }
  return ordered;
}

/** Puts an item into its place in a list that runs from the last to the first. */
function insert<Item extends Placed>(descending: Item[], item: Item): void {
  const place = countLeading(descending, (other) => compareEvents(other, item) > 0);
  descending.splice(place, 0, item);
}
