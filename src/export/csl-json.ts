import type { Source, SourceKind } from "../model.ts";
import type { Site } from "../site/site.ts";
import { cslDate } from "./csl-date.ts";
import { jsonText } from "./json-text.ts";

/** Writes the sources as CSL-JSON (citation-style-language/schema, `csl-data.json`), the earliest first. */
export function cslJson({ timeline }: Site): string {
  return jsonText(timeline.sources.map(item));
}

/** The types of CSL 1.0.2 by kinds of sources. */
const types: Readonly<Record<SourceKind, string>> = {
  article: "article-newspaper",
  report: "report",
  document: "document",
  book: "book",
  video: "motion_picture",
  post: "post",
  interview: "interview",
  dataset: "dataset",
};

/** Those that stand for themselves: whoever has them out is their publisher. */
const standingAlone: readonly SourceKind[] = ["report", "document", "book", "dataset"];

function item(source: Source) {
  const isAlone = standingAlone.includes(source.kind);
  return {
    id: source.id,
    type: types[source.kind],
    title: source.title,
    [isAlone ? "publisher" : "container-title"]: source.outlet,
    author: source.author === undefined ? undefined : [{ literal: source.author }],
    issued: cslDate(source.published),
    accessed: source.accessed && cslDate(source.accessed),
    language: source.language,
    URL: source.url,
    archive_location: source.archived,
    ISBN: source.isbn,
    DOI: source.doi,
    note: source.described,
  };
}
