import { headingOf } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Event } from "../model.ts";
import { problem, type Report } from "../problem.ts";

/**
 * Warns of two events with the same day, places, actors and kind where neither names the other. The later one in the
 * order of the timeline is reported.
 */
export function reportLikelyDuplicates({ events }: Timeline, report: Report): void {
  const alike = new Map<string, Event[]>();
  for (const event of events) {
    const { day } = headingOf(event.when);
    if (day === undefined) continue;
    const key = JSON.stringify([day, idsOf(event.places), idsOf(event.actors), event.kind?.key]);
    const earlier = alike.get(key) ?? [];
    const twin = earlier.find((other) => !knowEachOther(event, other));
    if (twin) {
      report(
        problem("likely-duplicate", event.at.field(["title"]), {
          found: `the day, places, actors and kind of “${twin.title}” (events/${twin.id}.md)`,
          wanted: "one entry for one event",
          mend: `Join the two, or add “related: ${twin.id}” if they are two events.`,
        }),
      );
    }
    alike.set(key, [...earlier, event]);
  }
}

function knowEachOther(one: Event, other: Event): boolean {
  return (
    [one.related, one.after, one.parts, [one.partOf]].some((events) => events.includes(other)) ||
    other.after.includes(one)
  );
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).sort();
}
