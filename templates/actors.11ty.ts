import { listData } from "../src/export/json-ld/list-data.ts";
import { html } from "../src/html.ts";
import type { Actor } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { extent } from "./pieces/extent.ts";
import { section } from "./pieces/facts.ts";
import { actorLink } from "./pieces/links.ts";
import { longestIndex } from "./pieces/longest-index.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.actorsPath, render };

/** All actors by type, in the order in which the story lists the types. */
function render(site: Site): string {
  const { words, timeline } = site;
  return page(site, {
    path: url.actorsPath,
    title: words.actors,
    linkedData: listData(site, url.actorsPath, words.actors, timeline.actors.map(url.actorPath)),
    body: html`<h1>${words.actors}</h1>
${timeline.actors.length === 0 && html`<p>${words.noRecords}</p>`}
${timeline.story.actorTypes.map((type) => {
  const actors = site.byName(timeline.actors.filter((actor) => actor.type.key === type.key));
  return section(
    `type-${type.key}`,
    type.label,
    actors.length > 0 &&
      html`<ul class="index">
${actors.map((actor) => actorItem(site, actor))}</ul>`,
  );
})}`,
  });
}

function actorItem(site: Site, actor: Actor) {
  const { words, timeline } = site;
  const group = timeline.byActor.get(actor);
  if (timeline.actors.length > longestIndex) {
    return html`<li>${actorLink(site, actor)} <span class="count">${words.events(group?.all.length ?? 0)}</span></li>
`;
  }
  return html`<li>${actorLink(site, actor)} <span class="type">${actor.affiliation?.label}</span>
<p class="event-facts">${extent(site, group?.all ?? [])} · ${words.statements(group?.said.length ?? 0)}</p></li>
`;
}
