import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/** Lets crawlers read everything (RFC 9309). They look for this file only at the root of a host. */
export function robots(site: Site): string {
  const sitemap = site.canonical(url.sitemapPath);
  return `User-agent: *\nDisallow:\n${sitemap === undefined ? "" : `\nSitemap: ${sitemap}\n`}`;
}
