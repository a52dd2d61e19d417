import type { ZonedPlace } from "../date/dated.ts";
import type { Place, Source } from "../model.ts";
import type { Report } from "../problem.ts";
import type { StorySettings } from "../validate/story.ts";
import { describe, nativeNames } from "./actors.ts";
import type { Building } from "./building.ts";
import { parentsFirst } from "./hierarchy.ts";
import { termIn } from "./story.ts";

export function linkPlaces(
  entries: readonly ZonedPlace[],
  sources: ReadonlyMap<string, Source>,
  story: StorySettings,
  report: Report,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Building<Place>>();
  for (const { record, parent } of parentsFirst(entries, "within", report)) {
    const enclosing = parent === undefined ? undefined : places.get(parent);
    const { lat, lon } = record;
    const place: Building<Place> = {
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
