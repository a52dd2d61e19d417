import type { ImportedStory, ImportFormat, ImportOptions, ParseFailure } from "./imported.ts";
import type { Items } from "./item.ts";
import { itemRecords } from "./item-records.ts";
import { listItems, rowsOfJson } from "./list-items.ts";
import type { Mapping } from "./mapping.ts";
import { readTable } from "./rows.ts";
import { slideItems, slidesOfTable } from "./slides.ts";
import { timelineRecords } from "./timeline-records.ts";

/** The content of a file before its format is known. */
export type Content = { readonly json: unknown } | { readonly csv: string };

/** Parses a file that begins with a bracket as JSON, and takes every other for CSV. */
export function contentOf(text: string): Content | ParseFailure {
  const csv = text.replace(/^\ufeff/, "");
  if (csv.trim() === "") return { errors: ["it is empty"] };
  if (!/^\s*[[{]/.test(csv)) return { csv };
  try {
    return { json: JSON.parse(csv) };
  } catch (error) {
    return { errors: [`no JSON: ${(error as Error).message}`] };
  }
}

/** The format that a content looks like; `undefined` if it may only be some list. */
export function formatOf(content: Content): Exclude<ImportFormat, "list"> | undefined {
  if ("csv" in content) {
    const table = readTable(content.csv.split("\n", 1)[0] ?? "");
    const isSlides = "columns" in table && ["Year", "Headline", "Text"].every((name) => table.columns.includes(name));
    return isSlides ? "timelinejs" : undefined;
  }
  const { json } = content;
  if (typeof json !== "object" || json === null || !("events" in json)) return undefined;
  return "version" in json && "story" in json ? "dateline" : "timelinejs";
}

/** Reads the slides of TimelineJS. */
export function readSlides(content: Content, options: ImportOptions): ImportedStory | ParseFailure {
  const table = "csv" in content ? readTable(content.csv) : undefined;
  if (table && "errors" in table) return table;
  return storyOf(slideItems("json" in content ? content.json : table && slidesOfTable(table)), options);
}

/** Reads any list by a mapping. */
export function readList(content: Content, mapping: Mapping, options: ImportOptions): ImportedStory | ParseFailure {
  const table = "csv" in content ? readTable(content.csv, mapping.delimiter) : undefined;
  if (table && "errors" in table) return table;
  const rows = "json" in content ? rowsOfJson(content.json, mapping.list) : (table?.rows ?? []);
  return storyOf("errors" in rows ? rows : listItems(rows, mapping, options.language), options);
}

/** Reads `timeline.json` back into the story that it was made from. */
export function readTimeline(content: Content): ImportedStory | ParseFailure {
  return timelineRecords("json" in content ? content.json : undefined);
}

function storyOf(items: Items | ParseFailure, options: ImportOptions): ImportedStory | ParseFailure {
  return "errors" in items ? items : itemRecords(items, options);
}
