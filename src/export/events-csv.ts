import { whenWords } from "../date/words.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";
import { instant } from "./instant.ts";
import { type Cell, table } from "./table.ts";

const columns = [
  "id",
  "url",
  "title",
  "date",
  "when",
  "from",
  "to",
  "precision",
  "approximate",
  "uncertain",
  "zone",
  "places",
  "place_ids",
  "lat",
  "lon",
  "actors",
  "actor_ids",
  "kind",
  "importance",
  "status",
  "planned",
  "graphic",
  "part_of",
  "sources",
  "claims",
  "added",
  "corrected",
  "body",
] as const;

/** One row an event, in the order of the timeline. `lat` and `lon` are those of its first place that has any. */
export function eventsCsv(site: Site): string {
  return table(
    columns,
    site.timeline.events.map((event) => row(site, event)),
  );
}

function row(site: Site, event: Event): Readonly<Record<(typeof columns)[number], Cell>> {
  const { when, places, actors } = event;
  const coordinates = places.find((place) => place.coordinates)?.coordinates;
  return {
    id: event.id,
    url: site.address(url.eventPath(event)),
    title: event.title,
    date: when.edtf,
    when: whenWords(when, site.words.dates),
    from: instant(when.from),
    to: instant(when.to),
    precision: when.precision,
    approximate: when.approximate,
    uncertain: when.uncertain,
    zone: when.zone,
    places: places.map(({ name }) => name),
    place_ids: places.map(({ id }) => id),
    lat: coordinates?.lat,
    lon: coordinates?.lon,
    actors: actors.map(({ name }) => name),
    actor_ids: actors.map(({ id }) => id),
    kind: event.kind?.key,
    importance: event.importance,
    status: event.status,
    planned: event.planned,
    graphic: event.graphic,
    part_of: event.partOf?.id,
    sources: event.sources.map(({ id }) => id),
    claims: event.claims.length,
    added: event.added?.edtf,
    corrected: event.corrections.map(({ on }) => on.edtf),
    body: event.body.markdown,
  };
}
