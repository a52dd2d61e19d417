import { searchIndex } from "../../src/search/search-index.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

export const data = { permalink: url.outputFile(url.searchDataPath) };

export function render({ site }: { readonly site: Site }): string {
  return searchIndex(site);
}
