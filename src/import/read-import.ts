import { mostFiles } from "../read/content-file.ts";
import { positionsIn } from "../read/position.ts";
import { readYaml } from "../read/yaml.ts";
import { calendarItems } from "./calendar-items.ts";
import { feedItems } from "./feed-items.ts";
import { pathsIn } from "./fields.ts";
import {
  type ImportedStory,
  type ImportFormat,
  type ImportOptions,
  type Note,
  type ParseFailure,
  tooMany,
} from "./imported.ts";
import { itemRecords } from "./item-records.ts";
import { parseJson } from "./json.ts";
import { type KnownList, knownList } from "./known-lists.ts";
import { itemsOfJson, type ListItem, listItems } from "./list-items.ts";
import type { Mapping } from "./mapping.ts";
import { markwhenItems } from "./markwhen-items.ts";
import { readColumns, readTable } from "./rows.ts";
import { slideItems } from "./slides.ts";
import { slidesOfTable } from "./slides-of-table.ts";
import { timelineRecords } from "./timeline-records.ts";
import { usualMapping } from "./usual-mapping.ts";

/** The content of a file before its format is known, or the items of a folder of Markdown files. */
export type Content =
  | { readonly json: unknown }
  | { readonly csv: string }
  | { readonly items: readonly ListItem[]; readonly notes: readonly Note[] };

/**
 * Parses a file by how it begins, as a calendar, a feed (a tag) or JSON (a bracket), or by the ending of its name, as
 * Markwhen or YAML; every other is taken for CSV.
 */
export function contentOf(text: string, file = ""): Content | ParseFailure {
  const plain = text.replace(/^\ufeff/, "");
  if (plain.trim() === "") return { errors: ["it is empty"] };
  if (/^\s*BEGIN:VCALENDAR/i.test(plain)) return calendarItems(plain);
  if (/^\s*<[?!a-z]/i.test(plain)) return feedItems(plain);
  if (/\.mw$/i.test(file)) return markwhenItems(plain);
  if (/\.ya?ml$/i.test(file)) {
    const yaml = plain.replaceAll("\r\n", "\n");
    const { data, faults } = readYaml(yaml);
    if (faults.length === 0) return { json: data };
    const positionAt = positionsIn(file, yaml);
    return {
      errors: faults.map(({ offset, found, wanted }) => `line ${positionAt(offset).line}: ${found}; wanted: ${wanted}`),
    };
  }
  return /^\s*[[{]/.test(plain) ? parseJson(plain) : { csv: plain };
}

/** The format that a content looks like; `undefined` if it may only be some list. */
export function formatOf(content: Content): Exclude<ImportFormat, "list"> | undefined {
  if ("csv" in content) {
    const columns = readColumns(content.csv);
    return ["Year", "Headline", "Text"].every((name) => columns.includes(name)) ? "timelinejs" : undefined;
  }
  if ("items" in content) return undefined;
  const { json } = content;
  if (typeof json !== "object" || json === null || !("events" in json)) return undefined;
  if ("version" in json && "story" in json) return "dateline";
  const [first] = Array.isArray(json.events) ? json.events : [];
  const isSlide =
    first === undefined || (typeof first === "object" && first && ("start_date" in first || "text" in first));
  return isSlide ? "timelinejs" : undefined;
}

/** Reads the slides of TimelineJS. */
export function readSlides(content: Content, options: ImportOptions): ImportedStory | ParseFailure {
  const table = "csv" in content ? readTable(content.csv) : undefined;
  if (table && "errors" in table) return table;
  const items = slideItems("json" in content ? content.json : table && slidesOfTable(table));
  return "errors" in items ? items : itemRecords(items, options);
}

/** How many items are looked at to see which fields they have. */
const sample = 200;

/** The columns of a table, or the paths of the fields in the items of another list. */
export function fieldsIn(content: Content): readonly string[] | ParseFailure {
  if ("csv" in content) return readColumns(content.csv);
  const items = itemsOf(content);
  if ("errors" in items) return items;
  if (items.length === 0) return { errors: ["it has no items"] };
  return [...new Set(items.slice(0, sample).flatMap(({ fields }) => pathsIn(fields)))];
}

/** The mapping of a list that needs none, from its `paths`: its form is known, or its fields have usual names. */
export function mappingFor(content: Content, paths: readonly string[]): Mapping | undefined {
  if ("csv" in content) return usualMapping(paths);
  const mapping = (knownListIn(content)?.mapping ?? usualMapping)(paths);
  return "items" in content && mapping ? { ...mapping, body: { field: ["body"], as: "markdown" } } : mapping;
}

/** Reads any list by a mapping. */
export function readList(content: Content, mapping: Mapping, options: ImportOptions): ImportedStory | ParseFailure {
  const items = itemsOf(content, mapping);
  if ("errors" in items) return items;
  if (items.length > mostFiles) return tooMany(`${items.length} items`);
  const known = knownListIn(content);
  const read = listItems(items, withCoordinates(mapping, known?.coordinates), options.language);
  if ("errors" in read) return read;
  const heading = "json" in content ? known?.heading?.(content.json) : undefined;
  const notes = "items" in content ? [...content.notes, ...read.notes] : read.notes;
  return itemRecords({ ...heading, items: read.items, notes }, options);
}

function knownListIn(content: Content): KnownList | undefined {
  return "json" in content ? knownList(content.json) : undefined;
}

function itemsOf(content: Content, { list, delimiter }: Partial<Mapping> = {}): readonly ListItem[] | ParseFailure {
  if ("items" in content) return content.items;
  if ("csv" in content) {
    const table = readTable(content.csv, delimiter);
    return "errors" in table ? table : table.rows.map(({ fields, line }) => ({ fields, at: `line ${line}` }));
  }
  const known = knownList(content.json);
  const items = itemsOfJson(content.json, list ?? known?.list);
  if ("errors" in items || !known || (list !== undefined && list !== known.list)) return items;
  return items.flatMap(({ fields, at }) => {
    const item = known.item(fields);
    return item ? [{ fields: item, at }] : [];
  });
}

/** The mapping with the coordinates that a known form has, if it says nothing of them. */
function withCoordinates(mapping: Mapping, coordinates: string | undefined): Mapping {
  if (coordinates === undefined) return mapping;
  const places = mapping.places ?? [{}];
  const says = places.some(({ lat, lon, coordinates }) => lat ?? lon ?? coordinates);
  if (says || places.length > 1) return mapping;
  return { ...mapping, places: places.map((place) => ({ ...place, coordinates: [coordinates] })) };
}

/** Reads `timeline.json` back into the story that it was made from. */
export function readTimeline(content: Content): ImportedStory | ParseFailure {
  return timelineRecords("json" in content ? content.json : undefined);
}
