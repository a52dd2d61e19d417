import { type Html, html } from "../src/html.ts";
import type { Source } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { sourceLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { sourceFacts } from "./pieces/source-facts.ts";

export const data = { permalink: url.outputFile(url.sourcesPath) };

/** All sources in the order of their publication. */
export function render({ site }: { readonly site: Site }): string {
  const { words, timeline } = site;
  return page(site, {
    path: url.sourcesPath,
    title: words.sources,
    body: html`<h1>${words.sources}</h1>
${
  timeline.sources.length === 0
    ? html`<p>${words.noRecords}</p>`
    : html`<ol class="sources">
${timeline.sources.map((source) => sourceItem(site, source))}</ol>`
}`,
  });
}

function sourceItem(site: Site, source: Source): Html {
  const { words, timeline } = site;
  const group = timeline.bySource.get(source);
  return html`<li>${sourceLink(site, source)} <span class="count">${words.events(group?.events.length ?? 0)}, ${words.statements(group?.claims.length ?? 0)}</span>
${sourceFacts(site, source)}</li>
`;
}
