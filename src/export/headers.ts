import type { Site } from "../site/site.ts";
import * as url from "../url.ts";
import { listedPages } from "./sitemap.ts";

const framedBySelf = "Content-Security-Policy: frame-ancestors 'self'";
const readByAll = "Access-Control-Allow-Origin: *";

/**
 * What a host is to send along with files, in the form of Netlify and Cloudflare Pages: scripts of other sites may read
 * the data, and other sites may frame what is made for it, and nothing else. A policy in a page cannot say so (CSP 3,
 * section 6.4.2). Of two rules with the same field, one host sends the values of both and the other that of one, so that
 * no two rules with a field fit one address.
 */
export function headers(site: Site): string {
  const pages = [...listedPages(site), url.contributePath];
  const folders = new Set(pages.map((path) => path.replace(/^(\/[^/]+\/).+$/, "$1")));
  const rules: readonly (readonly [path: string, field: string])[] = [
    ["/*", "X-Content-Type-Options: nosniff"],
    ...[...folders].map((path) => [path === url.homePath ? path : `${path}*`, framedBySelf] as const),
    ...[`${url.dataPath}*`, url.embedPath("/*"), url.feedPath(url.homePath), url.jsonFeedPath].map(
      (path) => [path, readByAll] as const,
    ),
    [url.fontPath("*"), "Cache-Control: public, max-age=604800"],
  ];
  return rules.map(([path, field]) => `${path}\n  ${field}\n`).join("");
}
