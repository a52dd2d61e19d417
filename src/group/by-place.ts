import type { Event, Place } from "../model.ts";
import { withAncestors } from "../relate/hierarchy.ts";
import { indexBy } from "./index-by.ts";
import { mostOften } from "./most-often.ts";
import type { PlaceGroup } from "./timeline.ts";

/** The events of each place: its own, and those of the places that lie in it. */
export function groupByPlace(places: readonly Place[], events: readonly Event[]): ReadonlyMap<Place, PlaceGroup> {
  const here = indexBy(events, (event) => event.places);
  const all = indexBy(events, (event) => event.places.flatMap((place) => withAncestors(place, (each) => each.within)));
  return new Map(
    places.map((place) => {
      const events = all.get(place) ?? [];
      return [
        place,
        {
          here: here.get(place) ?? [],
          within: place.contains.map((inner) => ({ place: inner, events: all.get(inner) ?? [] })),
          all: events,
          actors: mostOften(events, (event) => event.actors),
        },
      ];
    }),
  );
}
