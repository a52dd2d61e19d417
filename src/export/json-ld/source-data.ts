import { datetimeAttribute } from "../../date/words.ts";
import { sourcePath } from "../../group/source-path.ts";
import { statedName } from "../../language/names.ts";
import type { Source, SourceKind } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { doiAddress } from "../doi-address.ts";
import { type LinkedData, pageOf } from "./linked-data.ts";

/** Describes the page of a source. */
export function sourceData(site: Site, source: Source): LinkedData {
  return {
    "@type": "WebPage",
    ...pageOf(site, url.sourcePath(source), statedName(source, site.messages)),
    mainEntity: articleData(site, source),
  };
}

/** The types of schema.org by kinds of sources. */
const types: Readonly<Record<SourceKind, string>> = {
  article: "NewsArticle",
  report: "Report",
  document: "DigitalDocument",
  book: "Book",
  video: "VideoObject",
  post: "SocialMediaPosting",
  interview: "CreativeWork",
  dataset: "Dataset",
};

/** Describes what was published, as far as its record says. */
export function articleData(site: Site, source: Source): LinkedData {
  const { outlet, author } = source;
  return {
    "@type": types[source.kind],
    "@id": site.address(sourcePath(site.timeline, source)),
    name: source.title === undefined ? statedName(source, site.messages) : undefined,
    headline: source.title,
    creditText: author,
    publisher: outlet && { "@type": "Organization", name: outlet },
    datePublished: datetimeAttribute(source.published),
    inLanguage: source.language,
    url: source.url,
    archivedAt: source.archived,
    isbn: source.isbn,
    sameAs: source.doi && doiAddress(source.doi),
  };
}
