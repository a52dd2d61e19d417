import { deskData as recordsForDesk } from "../src/export/desk-data.ts";
import { exportNames, exportText } from "../src/export/exporters.ts";
import { searchIndex } from "../src/search/search-index.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";

/** The files in which the story can be taken away. */
export const exports: Template<url.ExportName> = {
  items: () => exportNames,
  path: (name) => url.exportPaths[name],
  render: (site, name) => exportText(name, site),
};

/** What the search page searches. */
export const searchData: Template = { path: () => url.searchDataPath, render: searchIndex };

/** What the desk reads, where it can be read in a browser. */
export const deskData: Template<string> = {
  items: (site) => [recordsForDesk(site)].filter((data) => data !== undefined),
  path: () => url.deskDataPath,
  render: (_site, data) => data,
};
