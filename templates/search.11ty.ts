import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { pageLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.searchPath, render };

/** The page that its script turns into a search; without one it leads to the pages that list every event. */
function render(site: Site): string {
  const { messages } = site;
  const lists = [
    [url.timelinePath, messages.timeline],
    [url.placesPath, messages.places],
    [url.actorsPath, messages.actors],
    [url.questionsPath, messages.questions],
    [url.sourcesPath, messages.sources],
  ] as const;
  return page(site, {
    path: url.searchPath,
    title: messages.search.title,
    head: html`<script src="${site.href(url.searchScriptPath)}" type="module"></script>
`,
    body: html`<h1>${messages.search.title}</h1>
<div id="search" class="search" data-base="${site.basePath}">
<p>${messages.searchNeedsScript}</p>
<ul>
${lists.map(
  ([path, label]) => html`<li>${pageLink(site, path, label)}</li>
`,
)}</ul>
${contents(site, url.timelinePath, messages.contents, messages.events)}
</div>`,
  });
}
