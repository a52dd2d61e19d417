import { dataBlock, type Html } from "../../html.ts";
import type { Actor, Place } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";

/** What a page says for machines: a type of schema.org, such as https://schema.org/Event, and its properties. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Writes JSON-LD into a page (JSON-LD 1.1, section 7). Properties without a value are left out. */
export function jsonLd(data: LinkedData): Html {
  return dataBlock("application/ld+json", { "@context": "https://schema.org", ...data });
}

/** Gives the properties that every page has. */
export function pageOf(site: Site, path: string, name: string): LinkedData {
  const { story } = site.timeline;
  return {
    url: site.address(path),
    name,
    inLanguage: story.language,
    isPartOf: { "@type": "WebSite", "@id": site.address(url.homePath), name: story.title },
  };
}

/** Gives the other names of an actor or a place, if there are any. */
export function alternateNames({ aliases, nativeNames }: Actor | Place): readonly string[] | undefined {
  const names = [...aliases, ...nativeNames.map(({ name }) => name)];
  return names.length > 0 ? names : undefined;
}
