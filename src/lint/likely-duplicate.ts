import { headingOf } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Event } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { foldCase } from "../text/fold.ts";

/** Two times of one day that lie farther apart are not of one event. In milliseconds. */
const sameTime = 60 * 60 * 1000;

/**
 * Warns of two events of one day where neither names the other, and which have the same title, or the same places,
 * actors and kinds. The later one in the order of the timeline is reported.
 */
export function reportLikelyDuplicates({ events }: Timeline, report: Report): void {
  const alike = new Map<string, Event[]>();
  for (const event of events) {
    const { day } = headingOf(event.when);
    if (day === undefined) continue;
    for (const [words, key] of likenessesOf(event, day)) {
      const earlier = alike.get(key) ?? [];
      const twin = earlier.findLast((other) => mayBeOne(event, other));
      earlier.push(event);
      alike.set(key, earlier);
      if (!twin) continue;
      report(
        problem("likely-duplicate", event.at.field(["title"]), {
          found: `${words} of “${twin.title}” (events/${twin.id}.md)`,
          wanted: "one entry for one event",
          fix: `Join the two, or add “related: ${twin.id}” if they are two events.`,
          replacements: [{ values: [twin.id], addTo: "related" }],
        }),
      );
      break;
    }
  }
}

/** In what an event may be like another of its day. Without places or actors only its title can tell. */
function likenessesOf({ title, places, actors, kinds }: Event, day: string): readonly (readonly [string, string])[] {
  const byTitle = ["the title and day", JSON.stringify([day, foldCase(title)])] as const;
  if (places.length === 0 || actors.length === 0) return [byTitle];
  const byFields = JSON.stringify([day, idsOf(places), idsOf(actors), kinds.map(({ key }) => key)]);
  return [byTitle, ["the day, places, actors and kinds", byFields]];
}

function mayBeOne(one: Event, other: Event): boolean {
  const isElsewhere =
    one.places.length > 0 && other.places.length > 0 && !one.places.some((place) => other.places.includes(place));
  const isApart =
    [one, other].every(({ when }) => when.precision === "minute" || when.precision === "second") &&
    Math.abs(one.when.from - other.when.from) > sameTime;
  return !isElsewhere && !isApart && !knowEachOther(one, other);
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
