import type { Source } from "../model.ts";
import type { Site } from "../site/site.ts";
import { cslDate } from "./csl-date.ts";
import { jsonText } from "./json-text.ts";

/** Writes the sources as CSL-JSON (citation-style-language/schema, `csl-data.json`), the earliest first. */
export function cslJson({ timeline }: Site): string {
  return jsonText(timeline.sources.map(item));
}

function item(source: Source) {
  return {
    id: source.id,
    type: "article-newspaper",
    title: source.title,
    "container-title": source.outlet,
    author: source.author === undefined ? undefined : [{ literal: source.author }],
    issued: cslDate(source.published),
    accessed: source.accessed && cslDate(source.accessed),
    language: source.language,
    URL: source.url,
    archive_location: source.archived,
    note: source.described,
  };
}
