import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/** What crawlers may read (RFC 9309): everything. They look for it at the root of a host only. */
export function robots(site: Site): string {
  const sitemap = site.canonical(url.sitemapPath);
  return `User-agent: *\nDisallow:\n${sitemap === undefined ? "" : `\nSitemap: ${sitemap}\n`}`;
}
