import { type Facet, facets, type Query } from "./query.ts";
import type { EventData, SearchData } from "./search-data.ts";

/** An event with its values of each facet: its places with all that they lie in, its actors with their organisations. */
export interface Faceted {
  readonly event: EventData;
  readonly values: Readonly<Record<Facet, ReadonlySet<string>>>;
}

export interface Filtered {
  /** In the order of the events given. */
  readonly found: readonly Faceted[];
  /** For each value of a facet, how many events would be found if of that facet this value alone were chosen. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

export function withFacets({ events, places, actors }: SearchData): readonly Faceted[] {
  const placesAbove = chains(places);
  const actorsAbove = chains(actors);
  const affiliations = new Map(actors.map(({ id, affiliation }) => [id, affiliation]));
  return events.map((event) => ({
    event,
    values: {
      place: new Set(event.places.flatMap((id) => placesAbove.get(id) ?? [])),
      actor: new Set(event.actors.flatMap((id) => actorsAbove.get(id) ?? [])),
      kind: new Set(event.kinds),
      tag: new Set(event.tags),
      affiliation: new Set(event.actors.flatMap((id) => affiliations.get(id) ?? [])),
      status: new Set([event.status]),
      importance: new Set([`${event.importance}`]),
    },
  }));
}

/**
 * Events that lie in the span of days and, in every facet of which something is chosen, have any of it or, where actors
 * are sought together, all of them.
 */
export function filter(events: readonly Faceted[], query: Omit<Query, "q" | "sort">): Filtered {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const isWhole = (facet: Facet) => facet === "actor" && query.together;
  const found: Faceted[] = [];
  for (const each of events) {
    if (!overlapsDays(each.event, query)) continue;
    const failing = facets.filter((facet) => !hasChosen(each.values[facet], query[facet], isWhole(facet)));
    if (failing.length === 0) found.push(each);
    // A facet's own choice does not bear on its counts where its values add to one another.
    for (const facet of facets) {
      if (failing.some((other) => other !== facet || isWhole(facet))) continue;
      for (const value of each.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { found, counts };
}

/** Whether an event may have been on any of the days, both ends included; an end that is open reaches any day. */
export function overlapsDays(
  { first, last }: Pick<EventData, "first" | "last">,
  { from, to }: Pick<Query, "from" | "to">,
): boolean {
  const isSpan = from === undefined || to === undefined || from <= to;
  const beginsInTime = first === undefined || to === undefined || first <= to;
  const endsInTime = last === undefined || from === undefined || from <= last;
  return isSpan && beginsInTime && endsInTime;
}

/** Whether there is any of what is chosen, or the whole of it. */
function hasChosen(values: ReadonlySet<string>, chosen: readonly string[], isWhole: boolean): boolean {
  const has = (value: string) => values.has(value);
  return isWhole ? chosen.every(has) : chosen.length === 0 || chosen.some(has);
}

/** Each id with those of all that it lies in or belongs to. */
function chains(
  records: readonly { readonly id: string; readonly within?: string | undefined }[],
): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>();
  for (const { id, within } of records) {
    // Each record stands after the one that it is within.
    chains.set(id, [id, ...((within !== undefined && chains.get(within)) || [])]);
  }
  return chains;
}
