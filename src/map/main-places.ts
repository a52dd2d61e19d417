import { indexBy } from "../group/index-by.ts";
import type { Event, Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import type { Region } from "./basemap/basemap.ts";
import type { Spot } from "./spot.ts";

/** A place, and how many events happened there or anywhere in it. */
interface MainPlace {
  readonly place: Place;
  readonly events: number;
}

/** The outermost place with most events and, if there is one, the smallest place in it with more than half of these. */
export function mainPlaces(events: readonly Event[]): readonly MainPlace[] {
  const byPlace = indexBy(events, ({ places }) => places.flatMap((place) => [place, ...placesAround(place)]));
  const count = (place: Place) => byPlace.get(place)?.length ?? 0;
  const most = (places: readonly Place[]) => places.toSorted((a, b) => count(b) - count(a)).at(0);
  const outer = most([...byPlace.keys()].filter(({ within }) => !within));
  if (!outer) return [];
  let inner = outer;
  for (let next = most(outer.contains); next && 2 * count(next) > count(outer); next = most(next.contains))
    inner = next;
  return [...new Set([outer, inner])].map((place) => ({ place, events: count(place) }));
}

/** The region that events are about, if any: the one of their main place or around it. */
export function mainRegions(events: readonly Event[], spots: ReadonlyMap<Place, Spot>): readonly Region[] {
  const main = mainPlaces(events).at(-1)?.place;
  const around = main ? [main, ...placesAround(main)] : [];
  return around.map((place) => spots.get(place)).find((spot) => spot?.kind === "region")?.regions ?? [];
}
