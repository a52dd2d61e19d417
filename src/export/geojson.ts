import type { Feature, FeatureCollection, MultiPoint, Point, Position } from "geojson";
import type { When } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import { instant } from "./instant.ts";
import { jsonText } from "./json-text.ts";
import { eventJson } from "./timeline-json.ts";

/** A feature with a time; RFC 7946, section 6.1, allows members beside its own. */
interface DatedFeature extends Feature<Point | MultiPoint | null> {
  readonly when: object;
}

/** Writes one feature an event, at all of its places that have coordinates; without any it has no geometry. */
export function geoJson(site: Site): string {
  const collection: FeatureCollection<Point | MultiPoint | null> = {
    type: "FeatureCollection",
    features: site.timeline.events.map((event) => feature(site, event)),
  };
  return jsonText(collection);
}

function feature(site: Site, event: Event): DatedFeature {
  const { id, title, url, date, from, to, importance, status, planned, sources } = eventJson(event);
  return {
    type: "Feature",
    id,
    geometry: geometry(event),
    properties: {
      title,
      url: site.address(url),
      date,
      when: whenWords(event.when, site.messages.dates),
      from,
      to,
      places: event.places.map(({ name }) => name),
      actors: event.actors.map(({ name }) => name),
      kind: event.kinds[0]?.label ?? null,
      kinds: event.kinds.map(({ label }) => label),
      tags: event.tags,
      importance,
      status,
      planned,
      sources,
    },
    when: timespan(event.when),
  };
}

function geometry({ places }: Event): Point | MultiPoint | null {
  const positions = places.flatMap(({ coordinates }): Position[] =>
    coordinates ? [[coordinates.lon, coordinates.lat]] : [],
  );
  const [first] = positions;
  if (!first) return null;
  return positions.length === 1
    ? { type: "Point", coordinates: first }
    : { type: "MultiPoint", coordinates: positions };
}

/** Writes a date as GeoJSON-T writes a time whose ends are not known exactly. */
function timespan({ from, startsBy, to }: When): object {
  const start = { earliest: instant(from) ?? undefined, latest: instant(startsBy) ?? undefined };
  return { timespans: [{ start, end: { latest: instant(to) ?? undefined } }] };
}
