import type { Event } from "../model.ts";
import type { ActorGroup, EventGroup, PlaceGroup, Trail } from "./timeline.ts";

/** What stands around each event; `events` and the lists of the groups are in the order of the timeline. */
export function groupByEvent(
  events: readonly Event[],
  positions: ReadonlyMap<Event, number>,
  byPlace: ReadonlyMap<Event["places"][number], PlaceGroup>,
  byActor: ReadonlyMap<Event["actors"][number], ActorGroup>,
): ReadonlyMap<Event, EventGroup> {
  const inOrder = (some: readonly Event[]) =>
    [...some].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  const inTimeline = trailsAlong(events);
  const atPlace = new Map([...byPlace].map(([place, { all }]) => [place, trailsAlong(all)]));
  const ofActor = new Map([...byActor].map(([actor, { all }]) => [actor, trailsAlong(all)]));
  return new Map(
    events.map((event) => [
      event,
      {
        parts: inOrder(event.parts),
        related: inOrder(event.related),
        inTimeline: inTimeline.get(event) ?? {},
        atPlaces: event.places.map((place) => ({ place, trail: atPlace.get(place)?.get(event) ?? {} })),
        ofActors: event.actors.map((actor) => ({ actor, trail: ofActor.get(actor)?.get(event) ?? {} })),
      },
    ]),
  );
}

function trailsAlong(events: readonly Event[]): ReadonlyMap<Event, Trail> {
  return new Map(
    events.map((event, index) => [event, { previous: events[index - 1], next: events[index + 1] }] as const),
  );
}
