import { getCollection } from "astro:content";

/** All events in the order of time. */
export const events = (await getCollection("events")).sort((a, b) => a.data.date - b.data.date);

const lists = new Map();

/** The events that name a record in a field, in the order of time. */
export function eventsOf(field, id) {
  if (!lists.has(field)) lists.set(field, listsBy(field));
  return lists.get(field).get(id) ?? [];
}

export function months() {
  return [...new Set(events.flatMap(({ data }) => data.timeline))];
}

/** The claims of events that say something by or of an actor or answer a question, each with its event. */
export function claimsOf(eventsWithClaims, field, id) {
  return eventsWithClaims.flatMap((event) =>
    event.data.claims.filter((claim) => claim[field]?.id === id).map((claim) => ({ claim, event })),
  );
}

/** What events name in a field, each once. */
export function namedIn(namingEvents, field) {
  return [...new Map(namingEvents.flatMap(({ data }) => data[field]).map((named) => [named.id, named])).values()];
}

/** The event before one in a list and the one after it. */
export function neighbours(list, id) {
  const index = list.findIndex((event) => event.id === id);
  return { previous: list[index - 1], next: list[index + 1] };
}

export function latest(list) {
  return [...list].sort((a, b) => b.data.added - a.data.added).slice(0, 50);
}

function listsBy(field) {
  const byId = new Map();
  for (const event of events) {
    for (const named of event.data[field]) {
      const id = named.id ?? named;
      byId.set(id, [...(byId.get(id) ?? []), event]);
    }
  }
  return byId;
}
