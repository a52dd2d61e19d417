import type { DatedPlace, DatedStory } from "../date/dated.ts";
import type { Event, Place } from "../model.ts";
import type { Report } from "../problem.ts";
import { describedFields } from "./described-fields.ts";
import { linkHierarchy, placesAround } from "./hierarchy.ts";
import type { Mutable } from "./links.ts";
import type { MediaTargets } from "./media.ts";
import { termIn } from "./story.ts";

export function linkPlaces(
  entries: readonly DatedPlace[],
  targets: MediaTargets,
  story: DatedStory,
  report: Report,
): ReadonlyMap<string, Place> {
  return linkHierarchy(entries, "within", report, (entry, enclosing: Mutable<Place> | undefined) => {
    const { lat, lon, zone } = entry;
    const place: Mutable<Place> = {
      ...describedFields(entry, targets),
      type: termIn(story.place_types, entry.type),
      within: enclosing,
      contains: [],
      coordinates: lat === undefined || lon === undefined ? undefined : { lat, lon },
      zone,
    };
    enclosing?.contains.push(place);
    return place;
  });
}

/**
 * The places that are the most exact ones known although they are areas: they have other places in them but no
 * coordinates, and the event names no place within them.
 */
export function coarsestPlaces({ places }: Pick<Event, "places">): readonly Place[] {
  const enclosing = new Set(places.flatMap(placesAround));
  return places.filter((place) => !place.coordinates && place.contains.length > 0 && !enclosing.has(place));
}
