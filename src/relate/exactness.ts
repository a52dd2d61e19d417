import type { Event, Place } from "../model.ts";
import { placesAround } from "./hierarchy.ts";

/** The places of an event than which none more exact is known: areas with places in them, of which the event names none. */
export function onlyAreas({ places }: Pick<Event, "places">): readonly Place[] {
  const around = new Set(places.flatMap(placesAround));
  return places.filter((place) => !place.coordinates && place.contains.length > 0 && !around.has(place));
}
