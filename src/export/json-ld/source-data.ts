import type { Article } from "schema-dts";
import { datetimeAttribute } from "../../date/words.ts";
import { sourceName } from "../../language/names.ts";
import type { Source } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { known, type LinkedData, pageOf } from "./linked-data.ts";

/** The page of a source. */
export function sourceData(site: Site, source: Source): LinkedData {
  return {
    "@type": "WebPage",
    ...pageOf(site, url.sourcePath(source), sourceName(source, site.words)),
    mainEntity: articleData(site, source),
  };
}

export function articleData(site: Site, source: Source) {
  const { outlet, author } = source;
  return {
    "@type": "NewsArticle",
    "@id": site.address(url.sourcePath(source)),
    name: sourceName(source, site.words),
    ...known({
      headline: source.title,
      creditText: author,
      publisher: outlet === undefined ? undefined : ({ "@type": "Organization", name: outlet } as const),
      datePublished: datetimeAttribute(source.published),
      inLanguage: source.language,
      url: source.url,
      archivedAt: source.archived,
    }),
  } as const satisfies Article;
}
