import { type ItemFields, isFields, valuesAt } from "./fields.ts";
import { toLine } from "./html-text.ts";
import type { Items } from "./item.ts";
import type { Mapping } from "./mapping.ts";
import { htmlToMarkdown } from "./to-markdown.ts";
import { usualMapping } from "./usual-mapping.ts";

/** A form of JSON that tells by itself where its list is and what its fields hold. */
export interface KnownList {
  /** The path of the list. */
  readonly list: string;
  /** The item as it is to be read, or nothing where it is no event. */
  readonly item: (fields: ItemFields) => ItemFields | undefined;
  /** The mapping, from the paths in its items. */
  readonly mapping: (paths: readonly string[]) => Mapping | undefined;
  /** Where the coordinates of an item are, if a mapping does not say. */
  readonly coordinates?: string;
  /** What is said of the whole. */
  readonly heading?: (json: unknown) => Pick<Items, "title" | "about">;
}

/**
 * The features of a collection of GeoJSON; areas and lines lose their geometry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.3
 */
const geoJson: KnownList = {
  list: "features",
  item: ({ type: _, bbox: __, geometry, ...feature }) => {
    const [kind = "Point"] = valuesAt(geometry, "type");
    const [coordinates] = valuesAt(geometry, "coordinates");
    return { ...feature, geometry: kind === "Point" ? { coordinates } : { [`a ${kind}`]: "an area or a line" } };
  },
  mapping: (paths) => usualMapping(paths.filter((path) => path.startsWith("properties.") || path === "id")),
  coordinates: "geometry.coordinates",
};

/**
 * Results of a SPARQL query, as of Wikidata, which writes a day as its midnight.
 *
 * @see https://www.w3.org/TR/sparql11-results-json/
 */
const queryResults: KnownList = {
  list: "results.bindings",
  item: (binding) =>
    Object.fromEntries(
      Object.entries(binding).map(([name, bound]) => [name, { value: plainValue(valuesAt(bound, "value")[0]) }]),
    ),
  mapping: usualMapping,
};

function plainValue(value: unknown): unknown {
  return typeof value === "string"
    ? value
        .replace(/^(\d{4}-\d{2}-\d{2})T00:00:00Z$/, "$1")
        .replace(/^http:\/\/www\.wikidata\.org\//, "https://www.wikidata.org/")
    : value;
}

/**
 * The slides of a StoryMap, of which the overview is no event.
 *
 * @see https://storymap.knightlab.com/advanced/
 */
const storyMap: KnownList = {
  list: "storymap.slides",
  item: (slide) => (slide.type === "overview" ? undefined : slide),
  mapping: () => ({
    title: ["text.headline"],
    date: { field: ["date"], form: [] },
    body: { field: ["text.text"], as: "html" },
    link: ["media.url"],
    places: [{ field: ["location.name"], lat: ["location.lat"], lon: ["location.lon"] }],
  }),
  heading: (json) => {
    const overview = valuesAt(json, "storymap.slides")
      .flat()
      .find((slide) => isFields(slide) && slide.type === "overview");
    const [title = "", about = ""] = ["text.headline", "text.text"].map((path) =>
      String(valuesAt(overview, path)[0] ?? ""),
    );
    return { title: toLine(title) || undefined, about: htmlToMarkdown(about) };
  },
};

/** The form of JSON, if it is one of those that tell by themselves. */
export function knownList(json: unknown): KnownList | undefined {
  if (!isFields(json)) return undefined;
  if (json.type === "FeatureCollection") return geoJson;
  return [queryResults, storyMap].find(({ list }) => Array.isArray(valuesAt(json, list)[0]));
}
