import type { ImportFormat } from "./formats.ts";
import type { Circumstances, ImportedStory, Unreadable } from "./imported.ts";
import type { Items } from "./item.ts";
import { itemRecords } from "./item-records.ts";
import { listItems, rowsOfJson } from "./list-items.ts";
import type { Mapping } from "./mapping.ts";
import { readTable } from "./rows.ts";
import { slideItems, slidesOfTable } from "./slides.ts";
import { timelineRecords } from "./timeline-records.ts";

/** What a file holds before any format reads it. */
export type Content = { readonly json: unknown } | { readonly csv: string };

/** JSON begins with a bracket; everything else is taken for CSV. */
export function contentOf(text: string): Content | Unreadable {
  const csv = text.replace(/^\ufeff/, "");
  if (csv.trim() === "") return { complaints: ["it is empty"] };
  if (!/^\s*[[{]/.test(csv)) return { csv };
  try {
    return { json: JSON.parse(csv) };
  } catch (error) {
    return { complaints: [`no JSON: ${(error as Error).message}`] };
  }
}

/** Which format a content is in by its looks; none where it is a list of any kind. */
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

/** The slides of TimelineJS as a story. */
export function readSlides(content: Content, circumstances: Circumstances): ImportedStory | Unreadable {
  const table = "csv" in content ? readTable(content.csv) : undefined;
  if (table && "complaints" in table) return table;
  return storyOf(slideItems("json" in content ? content.json : table && slidesOfTable(table)), circumstances);
}

/** Any list as a story, by a mapping. */
export function readList(content: Content, mapping: Mapping, circumstances: Circumstances): ImportedStory | Unreadable {
  const table = "csv" in content ? readTable(content.csv, mapping.delimiter) : undefined;
  if (table && "complaints" in table) return table;
  const rows = "json" in content ? rowsOfJson(content.json, mapping.list) : (table?.rows ?? []);
  return storyOf("complaints" in rows ? rows : listItems(rows, mapping, circumstances.language), circumstances);
}

/** `timeline.json` as the story of which it was made. */
export function readTimeline(content: Content): ImportedStory | Unreadable {
  return timelineRecords("json" in content ? content.json : undefined);
}

function storyOf(items: Items | Unreadable, circumstances: Circumstances): ImportedStory | Unreadable {
  return "complaints" in items ? items : itemRecords(items, circumstances);
}
