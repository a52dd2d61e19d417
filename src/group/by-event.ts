import type { Event } from "../model.ts";
import type { EventGroup } from "./timeline.ts";

/** What stands around each event; `events` are in the order of the timeline. */
export function groupByEvent(
  events: readonly Event[],
  positions: ReadonlyMap<Event, number>,
): ReadonlyMap<Event, EventGroup> {
  const inOrder = (some: readonly Event[]) =>
    [...some].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  return new Map(
    events.map((event, index) => [
      event,
      {
        parts: inOrder(event.parts),
        related: inOrder(event.related),
        previous: events[index - 1],
        next: events[index + 1],
      },
    ]),
  );
}
