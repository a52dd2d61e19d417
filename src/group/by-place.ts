import type { Event, Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import { coarsestPlaces } from "../relate/places.ts";
import { indexBy } from "./index-by.ts";
import { mostOften } from "./most-often.ts";
import type { PlaceGroup } from "./timeline.ts";

/** The events of each place with those of the places that lie in it, and those that may have touched it. */
export function groupByPlace(places: readonly Place[], events: readonly Event[]): ReadonlyMap<Place, PlaceGroup> {
  const noMoreExact = indexBy(events, coarsestPlaces);
  const all = indexBy(events, (event) => event.places.flatMap((place) => [place, ...placesAround(place)]));
  return new Map(
    places.map((place) => {
      const events = all.get(place) ?? [];
      return [
        place,
        {
          all: events,
          around: (place.within?.within && noMoreExact.get(place.within)) ?? [],
          actors: mostOften(events, (event) => event.actors),
        },
      ];
    }),
  );
}
