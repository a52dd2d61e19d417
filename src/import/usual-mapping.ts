import type { MappedNames, Mapping } from "./mapping.ts";

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
  const byName = new Map<string, string>();
  const [list] = paths.flatMap((path) => /^(.*\.)?sources(?=\.|$)/.exec(path)?.[0] ?? []);
  for (const path of paths.filter((path) => list === undefined || !path.startsWith(`${list}.`))) {
    const name = lastName(path);
    const known = byName.get(name);
    if (known === undefined || depth(path) < depth(known)) byName.set(name, path);
  }
  const field = (role: keyof typeof usualNames): string[] =>
    usualNames[role].flatMap((name) => byName.get(name) ?? []).slice(0, 1);
  const one = (role: keyof typeof usualNames) => unlessEmpty(field(role));
  const named = (field: string[] | undefined): MappedNames | undefined => field && { field };
  const several = (field: string[] | undefined): MappedNames | undefined => field && { field, separator: ";" };
  const [title, date, end] = [field("title"), field("date"), field("end")];
  if (title.length === 0 || date.length === 0) return undefined;
  const place = { field: one("place"), lat: one("lat"), lon: one("lon"), coordinates: one("coordinates") };
  const within = unlessEmpty([...field("region"), ...field("country")]);
  const precision = one("precision");
  const body = one("body");
  const importance = one("importance");
  return {
    title,
    date: { field: date, form: [], precision: precision && { field: precision } },
    end: end.length > 0 ? { field: end, form: [] } : undefined,
    id: one("id"),
    body: body && { field: body },
    link: one("link"),
    kind: several(one("kind")),
    tags: several(one("tags")),
    importance: importance && { field: importance },
    planned: one("planned"),
    places: Object.values({ ...place, within }).some((each) => each) ? [{ ...place, within }] : undefined,
    actors: named(unlessEmpty([...field("actors"), ...field("actor1"), ...field("actor2")])),
    source: list === undefined ? outletSource(one("source")) : [sourceList(list, paths)],
  };
}

function outletSource(outlet: string[] | undefined): Mapping["source"] {
  return outlet && [{ outlet: { field: outlet, separator: ";" } }];
}

function sourceList(list: string, paths: readonly string[]): NonNullable<Mapping["source"]>[number] {
  const within = (...names: readonly string[]) =>
    unlessEmpty(names.filter((name) => paths.includes(`${list}.${name}`)).slice(0, 1));
  const named = (field: string[] | undefined) => field && { field };
  const published = within("published", "date");
  return {
    list,
    published: published && { field: published, form: [] },
    outlet: named(within("outlet", "publisher", "source")),
    title: named(within("title", "name")),
    author: named(within("author")),
    url: named(within("url", "link")),
  };
}

function unlessEmpty(fields: string[]): string[] | undefined {
  return fields.length > 0 ? fields : undefined;
}

/** The last part of a path, of which query results call the value `value`. */
function lastName(path: string): string {
  return (
    path
      .replace(/\.value$/, "")
      .split(".")
      .at(-1) ?? ""
  )
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function depth(path: string): number {
  return path.split(".").length;
}
