import { robots } from "../src/export/robots.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";

export const data = { permalink: url.outputFile(url.robotsPath) };

/** What crawlers may read. */
export function render({ site }: { readonly site: Site }): string {
  return robots(site);
}
