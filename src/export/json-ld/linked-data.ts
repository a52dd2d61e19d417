import { dataBlock, type Html } from "../../html.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import type { Dataset, Page, WebPage, WebSite } from "./schema-org.ts";

/** What a page says for machines, in the vocabulary of schema.org. */
export type LinkedData = WebPage | WebSite | Dataset;

/** As JSON-LD in a page (JSON-LD 1.1, section 7). */
export function jsonLd(data: LinkedData): Html {
  return dataBlock("application/ld+json", { "@context": "https://schema.org", ...data });
}

/** What each page says of itself. */
export function pageOf(site: Site, path: string, name: string): Page {
  const { story } = site.timeline;
  return {
    url: site.address(path),
    name,
    inLanguage: story.language,
    isPartOf: { "@type": "WebSite", "@id": site.address(url.homePath), name: story.title },
  };
}

/** Those fields that have a value. */
export function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as ReturnType<typeof known<Fields>>;
}
