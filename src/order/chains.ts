import type { Event } from "../model.ts";
import { type Problem, problem, type Report } from "../problem.ts";
import type { Rule } from "../rules.ts";
import { truncateList } from "../text/truncate-list.ts";

/** Reports the circles among events that wait for one another, each named whole unless it is long. */
export function reportCycles(waiting: readonly Event[], report: Report): void {
  const left = new Set(waiting);
  const seen = new Set<Event>();
  for (const start of waiting) {
    const path: Event[] = [];
    let event: Event | undefined = start;
    while (event && !seen.has(event)) {
      seen.add(event);
      path.push(event);
      event = event.after.find((earlier) => left.has(earlier));
    }
    if (event && path.includes(event))
      report(
        impossible(
          "order-cycle",
          event,
          [event, ...path.slice(path.indexOf(event)).reverse()],
          "leads back to its start",
        ),
      );
  }
}

/**
 * Reports chains in which an event would have to begin before one that comes earlier can; `ordered` holds each event
 * after those it follows.
 */
export function reportImpossibleChains(ordered: readonly Event[], report: Report): void {
  /** The event, of those that come earlier by a chain, that can begin last; undefined where it is the event itself. */
  const bounds = new Map<Event, { readonly from: number; readonly previous: Event | undefined }>();
  const chainTo = (last: Event): readonly Event[] => {
    const chain: Event[] = [];
    for (let event: Event | undefined = last; event; event = bounds.get(event)?.previous) chain.push(event);
    return chain.reverse();
  };
  for (const event of ordered) {
    const latest = event.after.reduce<Event | undefined>((best, earlier) => {
      const from = bounds.get(earlier)?.from ?? Number.NEGATIVE_INFINITY;
      return from > (best ? (bounds.get(best)?.from ?? 0) : event.when.from) ? earlier : best;
    }, undefined);
    const from = latest ? (bounds.get(latest)?.from ?? event.when.from) : event.when.from;
    if (from >= event.when.startsBy) {
      bounds.set(event, { from: event.when.from, previous: undefined });
      if (latest) report(impossible("order-dates", event, [...chainTo(latest), event], "is ruled out by the dates"));
    } else {
      bounds.set(event, { from, previous: latest });
    }
  }
}

function impossible(rule: Rule, event: Event, chain: readonly Event[], why: string): Problem {
  return problem(rule, event.at.field(["after"]), {
    found: `the order ${truncateList(chain.map(({ id, when }) => `${id} (${when.edtf})`)).join(", then ")}, which ${why}`,
    wanted: "events of which none comes before itself, and dates that agree with `after` and `before`",
    fix: "Correct one of the dates, or take one of these out of `after` or `before`.",
  });
}
