import type { ZonedPlace } from "../date/dated.ts";
import type { Event, Place, Source } from "../model.ts";
import type { Report } from "../problem.ts";
import type { StorySettings } from "../validate/story.ts";
import { describe, nativeNames } from "./actors.ts";
import { parentsFirst, placesAround } from "./hierarchy.ts";
import type { Mutable } from "./links.ts";
import { termIn } from "./story.ts";

export function linkPlaces(
  entries: readonly ZonedPlace[],
  sources: ReadonlyMap<string, Source>,
  story: StorySettings,
  report: Report,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Mutable<Place>>();
  for (const { record, parent } of parentsFirst(entries, "within", report)) {
    const enclosing = places.get(parent ?? "");
    const { lat, lon } = record;
    const place: Mutable<Place> = {
      id: record.id,
      at: record.at,
      name: record.name,
      aliases: record.aliases,
      nativeNames: nativeNames(record),
      type: termIn(story.place_types, record.type),
      within: enclosing,
      contains: [],
      coordinates: lat === undefined || lon === undefined ? undefined : { lat, lon },
      zone: record.zone,
      description: describe(record, sources),
    };
    enclosing?.contains.push(place);
    places.set(place.id, place);
  }
  return places;
}

/**
 * The places that are the most exact ones known although they are areas: they have other places in them but no
 * coordinates, and the event names no place within them.
 */
export function coarsestPlaces({ places }: Pick<Event, "places">): readonly Place[] {
  const enclosing = new Set(places.flatMap(placesAround));
  return places.filter((place) => !place.coordinates && place.contains.length > 0 && !enclosing.has(place));
}
