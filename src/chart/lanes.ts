import type { Event, Term } from "../model.ts";
import { affiliationOf } from "../relate/affiliation.ts";

/** A lane holds the events in which accounts name someone of an affiliation. */
export interface Lane {
  /** The lane of events in which they name nobody who has an affiliation has none. */
  readonly affiliation: Term | undefined;
  readonly holds: (event: Event) => boolean;
}

/** Finds the lanes that hold any of the events. An event is in the lane of each affiliation that its actors have. */
export function lanesOf(events: readonly Event[], affiliations: readonly Term[]): readonly Lane[] {
  const lanes: readonly Lane[] = [
    ...affiliations.map((affiliation) => ({
      affiliation,
      holds: (event: Event) => affiliationsOf(event).has(affiliation.key),
    })),
    { affiliation: undefined, holds: (event: Event) => affiliationsOf(event).size === 0 },
  ];
  const held = lanes.filter(({ holds }) => events.some(holds));
  return held.length === 1 && held[0]?.affiliation === undefined ? [] : held;
}

function affiliationsOf(event: Event): ReadonlySet<string> {
  return new Set(event.actors.flatMap((actor) => affiliationOf(actor)?.key ?? []));
}
