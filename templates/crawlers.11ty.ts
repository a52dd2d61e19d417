import { robots } from "../src/export/robots.ts";
import { sitemap } from "../src/export/sitemap.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";

/** What crawlers may read. */
export const robotsFile: Template = { path: () => url.robotsPath, render: robots };

/** The pages that search engines are to know. It needs whole addresses. */
export const sitemapFile: Template<Site> = {
  items: (site) => (site.canonical(url.sitemapPath) === undefined ? [] : [site]),
  path: () => url.sitemapPath,
  render: sitemap,
};
