import { type Mapping, mappingOf } from "./mapping.ts";

/** What people usually call the fields of a list, in lower case without signs; the first that is there is taken. */
const usualNames = {
  title: ["title", "headline", "itemlabel", "eventlabel", "name", "event", "label"],
  date: ["date", "eventdate", "startdate", "start", "day", "when", "datetime", "pointintime", "time", "starttime"],
  end: ["enddate", "end", "endtime"],
  precision: ["timeprecision", "dateprecision", "precision"],
  id: ["id", "slug"],
  body: ["body", "description", "itemdescription", "text", "summary", "content", "notes"],
  link: ["link", "url", "item"],
  kind: ["kind", "category", "eventtype", "type"],
  tags: ["tags", "keywords"],
  importance: ["importance"],
  planned: ["planned"],
  place: ["places", "place", "location", "placelabel", "locationlabel", "town", "city", "where"],
  region: ["province", "state", "region", "admin1"],
  country: ["country", "countrylabel"],
  lat: ["lat", "latitude"],
  lon: ["lon", "lng", "long", "longitude"],
  coordinates: ["coordinates", "coord", "coords", "geolocation"],
  actors: ["actors", "people", "who", "actor"],
  actor1: ["actor1"],
  actor2: ["actor2"],
  sources: ["sources"],
  source: ["source", "outlet", "publisher"],
} as const;

/** The mapping of a list whose fields have usual names; `undefined` without a title and a date among them. */
export function usualMapping(paths: readonly string[]): Mapping | undefined {
  const sources = paths.flatMap((path) => /^(.*\.)?sources(?=\.|$)/.exec(path)?.[0] ?? [])[0];
  const byName = shortestByName(paths.filter((path) => sources === undefined || !path.startsWith(`${sources}.`)));
  const field = (role: keyof typeof usualNames) =>
    usualNames[role].map((name) => byName.get(name)).find((path) => path !== undefined);
  const fields = (...roles: readonly (keyof typeof usualNames)[]) => {
    const found = roles.flatMap((role) => field(role) ?? []);
    return found.length > 0 ? found : undefined;
  };
  const [title, date] = [field("title"), field("date")];
  if (title === undefined || date === undefined) return undefined;
  const place = {
    field: field("place"),
    within: fields("region", "country"),
    lat: field("lat"),
    lon: field("lon"),
    coordinates: field("coordinates"),
  };
  return mappingOf({
    title,
    date: { field: date, precision: field("precision") },
    end: field("end"),
    id: field("id"),
    body: field("body"),
    link: field("link"),
    kind: several(field("kind")),
    tags: several(field("tags")),
    importance: field("importance"),
    planned: field("planned"),
    places: Object.values(place).some((each) => each !== undefined) ? place : undefined,
    actors: fields("actors", "actor1", "actor2"),
    source: sources === undefined ? sourceBy(field("source")) : sourcesIn(sources, paths),
  });
}

function sourceBy(outlet: string | undefined) {
  return outlet === undefined ? undefined : { outlet: several(outlet) };
}

function several(field: string | undefined) {
  return field === undefined ? undefined : { field, separator: ";" };
}

/** The mapping of the sources in a list of each item. */
function sourcesIn(list: string, paths: readonly string[]) {
  const field = (...names: readonly string[]) => names.find((name) => paths.includes(`${list}.${name}`));
  return {
    list,
    published: field("published", "date"),
    outlet: field("outlet", "publisher", "source"),
    title: field("title", "name"),
    author: field("author"),
    url: field("url", "link"),
  };
}

/** The paths by the names of their fields, in lower case without signs; of several, the one that is least deep. */
function shortestByName(paths: readonly string[]): ReadonlyMap<string, string> {
  const depth = (path: string) => path.split(".").length;
  const byName = new Map<string, string>();
  for (const path of paths) {
    const name = nameIn(path);
    const known = byName.get(name);
    if (known === undefined || depth(path) < depth(known)) byName.set(name, path);
  }
  return byName;
}

/** The last key of a path, but for `value`, in which query results have every value, and the `name` of a place or actor. */
function nameIn(path: string): string {
  const keys = path
    .replace(/\.value$/, "")
    .replace(/\b(places?|location|actors?|people)\.name$/i, "$1")
    .split(".");
  return (keys.at(-1) ?? "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
