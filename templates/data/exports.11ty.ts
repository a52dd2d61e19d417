import { exportNames, exportText } from "../../src/export/exporters.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface ExportFile {
  readonly site: Site;
  readonly name: url.ExportName;
}

export const data = {
  exportNames,
  pagination: { data: "exportNames", size: 1, alias: "name" },
  permalink: ({ name }: ExportFile) => url.outputFile(url.exportPaths[name]),
};

/** A file in which the story can be taken away. */
export function render({ site, name }: ExportFile): string {
  return exportText(name, site);
}
