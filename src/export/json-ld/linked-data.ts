import type { Thing, WebPage, WithContext } from "schema-dts";
import { dataBlock, type Html } from "../../html.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";

/** What a page says for machines in the vocabulary of schema.org. */
export type LinkedData = Exclude<Thing, string>;

/** As JSON-LD in a page (JSON-LD 1.1, section 7). */
export function jsonLd(data: LinkedData): Html {
  const document: WithContext<LinkedData> = { "@context": "https://schema.org", ...data };
  return dataBlock("application/ld+json", document);
}

/** What each page says of itself. */
export function pageOf(site: Site, path: string, name: string) {
  const { story } = site.timeline;
  return {
    url: site.address(path),
    name,
    inLanguage: story.language,
    isPartOf: { "@type": "WebSite", "@id": site.address(url.homePath), name: story.title },
  } as const satisfies Partial<WebPage>;
}

/** Those fields that have a value. */
export function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as ReturnType<typeof known<Fields>>;
}
