import type { Event, Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import { compare } from "../text/compare.ts";
import type { Area } from "./area.ts";
import type { Position } from "./basemap/basemap.ts";

/** A place that is known as a point, and the events there. */
export interface Dot {
  readonly place: Place;
  readonly position: Position;
  readonly events: number;
}

/** An area, and the events of which no more exact place is known than that they lie in it. */
export interface AreaCount {
  readonly area: Area;
  readonly events: number;
}

export interface EventCounts {
  /** Those with most events first. */
  readonly dots: readonly Dot[];
  readonly areas: readonly AreaCount[];
  /** Places that lie in nothing that a map can show. */
  readonly elsewhere: readonly { readonly place: Place; readonly events: number }[];
}

/**
 * Counts events where a map can show them: at the point of their place or of the nearest one around it that has a
 * point, else in its region or country.
 */
export function countEvents(events: readonly Event[], areas: ReadonlyMap<Place, Area>): EventCounts {
  const counts = new Map<Place, number>();
  for (const event of events) {
    const shown = new Set(event.places.map((place) => shownAs(place, areas)));
    const aroundOthers = new Set([...shown].flatMap(placesAround));
    for (const place of shown) {
      if (!aroundOthers.has(place) || place.coordinates) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const byCount = [...counts]
    .map(([place, events]) => ({ place, events }))
    .sort((a, b) => b.events - a.events || compare(a.place.id, b.place.id));
  return {
    dots: byCount.flatMap(({ place, events }) =>
      place.coordinates ? [{ place, events, position: [place.coordinates.lon, place.coordinates.lat] as const }] : [],
    ),
    areas: byCount.flatMap(({ place, events }) => {
      const area = areas.get(place);
      return area ? [{ area, events }] : [];
    }),
    elsewhere: byCount.filter(({ place }) => !place.coordinates && !areas.has(place)),
  };
}

function shownAs(place: Place, areas: ReadonlyMap<Place, Area>): Place {
  return [place, ...placesAround(place)].find((each) => each.coordinates || areas.has(each)) ?? place;
}
