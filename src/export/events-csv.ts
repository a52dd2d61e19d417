import { localDay } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import { amount } from "../language/names.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import { type Cell, table } from "./table.ts";
import { eventJson } from "./timeline-json.ts";

const columns = [
  ...["id", "url", "title"],
  ...["date", "when", "from", "to", "precision", "approximate", "uncertain", "zone"],
  ...["places", "place_ids", "lat", "lon", "actors", "actor_ids"],
  ...["kind", "importance", "status", "planned", "graphic", "part_of"],
  ...["sources", "claims", "added", "corrected", "body", "facts"],
  ...["first_day", "last_day", "tags"],
] as const;

/**
 * Writes one row an event, in the order of the timeline. `lat` and `lon` are those of its first place with any.
 * `first_day` and `last_day` are all the days on which it may have been, in its own zone: YYYY-MM-DD, which spreadsheets
 * take for dates, and empty where the date is open.
 */
export function eventsCsv(site: Site): string {
  return table(
    columns,
    site.timeline.events.map((event) => row(site, event)),
  );
}

/** Takes the fields of `timeline.json`, with names beside the ids and whole addresses. */
function row(site: Site, event: Event): Readonly<Record<(typeof columns)[number], Cell>> {
  const fields = eventJson(event);
  const { from, to, zone } = event.when;
  const coordinates = event.places.find((place) => place.coordinates)?.coordinates;
  return {
    ...fields,
    url: site.address(fields.url),
    when: whenWords(event.when, site.messages.dates),
    places: event.places.map(({ name }) => name),
    place_ids: fields.places,
    lat: coordinates?.lat,
    lon: coordinates?.lon,
    actors: event.actors.map(({ name }) => name),
    actor_ids: fields.actors,
    kind: fields.kinds,
    claims: fields.claims.length,
    facts: event.facts.map((fact) => `${fact.label}: ${amount(fact)}`),
    corrected: fields.corrections.map(({ on }) => on),
    first_day: from === -Infinity ? undefined : localDay(from, zone),
    last_day: to === Infinity ? undefined : localDay(to - 1, zone),
  };
}
