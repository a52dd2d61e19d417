import type { MapMessages } from "../language/language.ts";
import type { Event, Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import { compare } from "../text/compare.ts";
import type { Spot } from "./spot.ts";

/** A place, and the events of which no more exact place is known. */
export interface Mark {
  readonly place: Place;
  readonly events: number;
  /** None where no map can show it. */
  readonly spot: Spot | undefined;
}

/**
 * Counts events at their places, or at the nearest place around them that has a spot; those with most events come
 * first. An event at an area and at a place in it is counted at the place alone.
 */
export function marksOf(events: readonly Event[], spots: ReadonlyMap<Place, Spot>): readonly Mark[] {
  const counts = new Map<Place, number>();
  for (const event of events) {
    const shown = new Set(event.places.map((place) => shownAs(place, spots)));
    const aroundOthers = new Set([...shown].flatMap(placesAround));
    for (const place of shown) {
      if (!aroundOthers.has(place) || place.coordinates) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([place, events]) => ({ place, events, spot: spots.get(place) }))
    .sort((a, b) => b.events - a.events || compare(a.place.id, b.place.id));
}

export function isPoint({ spot }: Mark): boolean {
  return spot?.kind === "point";
}

/** A mark in words. */
export function inWords(mark: Mark, messages: MapMessages): string {
  return messages.mark(mark.place.name, mark.events, mark.spot !== undefined && !isPoint(mark));
}

function shownAs(place: Place, spots: ReadonlyMap<Place, Spot>): Place {
  return [place, ...placesAround(place)].find((each) => spots.has(each)) ?? place;
}
