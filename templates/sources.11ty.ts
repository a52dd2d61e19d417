import { listData } from "../src/export/json-ld/list-data.ts";
import { sourcePath } from "../src/group/source-path.ts";
import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { page } from "./pieces/page.ts";
import { sourceList } from "./pieces/source-list.ts";
import { sourceMatrix } from "./pieces/source-matrix.ts";

export const template: Template = { path: () => url.sourcesPath, render };

/** All sources in the order of their publication, or where they are many the months in which they were published. */
function render(site: Site): string {
  const { messages, timeline } = site;
  return page(site, {
    path: url.sourcesPath,
    title: messages.sources,
    contribution: { addsSource: true },
    linkedData: listData(
      site,
      url.sourcesPath,
      messages.sources,
      timeline.sources.map((source) => sourcePath(timeline, source)),
    ),
    body: html`<h1>${messages.sources}</h1>
${
  timeline.sources.length === 0
    ? html`<p>${messages.noRecords}</p>`
    : (contents(site, url.sourcesPublishedPath, messages.published, messages.sourcesCount) ??
      sourceList(site, timeline.sources))
}
${sourceMatrix(site)}`,
  });
}
