import type { Event } from "../model.ts";
import type { Report } from "../problem.ts";
import { reportCycles, reportImpossibleChains } from "./chains.ts";
import { compare, compareWhen } from "./compare.ts";

/**
 * The one order of a story's events: by when they start, at equal starts the vaguer first, then by id; and never
 * against what `after` and `before` say. It does not depend on the order of the input. Chains that lead back to their
 * start, or that the dates rule out, are reported.
 */
export function order(events: readonly Event[], report: Report): readonly Event[] {
  const sorted = [...events].sort(compareEvents);
  const waitingFor = new Map(sorted.map((event) => [event, new Set(event.after)]));
  const followers = new Map<Event, Event[]>(sorted.map((event) => [event, []]));
  for (const event of sorted) {
    for (const earlier of event.after) followers.get(earlier)?.push(event);
  }
  // Kahn's algorithm; `ready` runs from the last to the first, so that the next event is at its end.
  const ready = sorted.filter((event) => event.after.length === 0).reverse();
  const ordered: Event[] = [];
  for (let next = ready.pop(); next; next = ready.pop()) {
    ordered.push(next);
    for (const follower of followers.get(next) ?? []) {
      const earlier = waitingFor.get(follower);
      earlier?.delete(next);
      if (earlier?.size === 0) insert(ready, follower);
    }
  }

  reportCycles(
    sorted.filter((event) => waitingFor.get(event)?.size !== 0),
    report,
  );
  reportImpossibleChains(ordered, report);
  return ordered;
}

function compareEvents(a: Event, b: Event): number {
  return compareWhen(a.when, b.when) || compare(a.id, b.id);
}

/** Puts an event into its place in a list that runs from the last to the first. */
function insert(descending: Event[], event: Event): void {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = descending[middle];
    if (other && compareEvents(other, event) > 0) low = middle + 1;
    else high = middle;
  }
  descending.splice(low, 0, event);
}
