import type { Event } from "../model.ts";
import type { Report } from "../problem.ts";
import { reportCycles, reportImpossibleChains } from "./chains.ts";
import { compareEvents } from "./compare-events.ts";
import { topologicalSort } from "./topological-sort.ts";

/**
 * The one order of a story's events, by their dates and by what `after` and `before` say. Chains that lead back to
 * their start, or that the dates rule out, are reported.
 */
export function order(events: readonly Event[], report: Report): readonly Event[] {
  const ordered = topologicalSort(events, ({ after }) => after);
  reportCycles(unplaced(events, ordered), report);
  reportImpossibleChains(ordered, report);
  return ordered;
}

/** The events that wait for one another, in the order of their dates. */
function unplaced(events: readonly Event[], ordered: readonly Event[]): readonly Event[] {
  const placed = new Set(ordered);
  return events.filter((event) => !placed.has(event)).sort(compareEvents);
}
