import { readWhen } from "../../src/date/when.ts";
import type { Event, Place, Story } from "../../src/model.ts";
import { isFault } from "../../src/problem.ts";

/** A place with as much of it as maps look at. */
export function place(id: string, at?: readonly [lat: number, lon: number], within?: Place): Place {
  const made = {
    id,
    name: id,
    aliases: [],
    nativeNames: [],
    within,
    contains: [],
    coordinates: at && { lat: at[0], lon: at[1] },
  } as unknown as Place;
  if (within) (within.contains as Place[]).push(made);
  return made;
}

/** An event with as much of it as maps and charts look at. */
export function event(id: string, places: readonly Place[], date = "2023-06-04", actors: Event["actors"] = []): Event {
  const when = readWhen(date, "UTC");
  if (isFault(when)) throw new Error(`${date} is no date`);
  return { id, title: id, when, places, actors } as unknown as Event;
}

export function eventsAt(where: Place, count: number): readonly Event[] {
  return Array.from({ length: count }, (_, index) => event(`${where.id}-${index}`, [where]));
}

export function story(disputed: Story["disputed"] = []): Story {
  return { language: "en-GB", zone: "UTC", disputed, affiliations: [] } as unknown as Story;
}
