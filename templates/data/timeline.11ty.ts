import { timelineJson } from "../../src/export/timeline-json.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

export const data = { permalink: url.outputFile(url.timelineDataPath) };

export function render({ site }: { readonly site: Site }): string {
  return timelineJson(site.timeline);
}
