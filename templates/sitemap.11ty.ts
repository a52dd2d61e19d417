import { sitemap } from "../src/export/sitemap.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";

interface SitemapFile {
  readonly site: Site;
}

export const data = {
  permalink: ({ site }: SitemapFile) =>
    site.canonical(url.sitemapPath) !== undefined && url.outputFile(url.sitemapPath),
};

/** The pages that search engines are to know. */
export function render({ site }: SitemapFile): string {
  return sitemap(site);
}
