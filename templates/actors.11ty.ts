import { listData } from "../src/export/json-ld/list-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Actor } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import { compare } from "../src/text/compare.ts";
import * as url from "../src/url.ts";
import { actorsByName, nameRange } from "./pieces/actor-index.ts";
import { extent } from "./pieces/extent.ts";
import { section } from "./pieces/facts.ts";
import { actorLink } from "./pieces/links.ts";
import { mostOftenList } from "./pieces/most-often.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.actorsPath, render };

/** All actors by type, in the order in which the story lists the types; of very many, those of most events. */
function render(site: Site): string {
  const { messages, timeline } = site;
  return page(site, {
    path: url.actorsPath,
    title: messages.actors,
    linkedData: listData(site, url.actorsPath, messages.actors, timeline.actors.map(url.actorPath)),
    body: html`<h1>${messages.actors}</h1>
${timeline.actors.length === 0 && html`<p>${messages.noRecords}</p>`}
${actorsByName(site).length > 0 ? byWeight(site) : byType(site)}`,
  });
}

function byType(site: Site): readonly Html[] {
  const { actors, story } = site.timeline;
  return story.actorTypes.map((type) => {
    const those = site.byName(actors.filter((actor) => actor.type.key === type.key));
    return section(
      `type-${type.key}`,
      type.label,
      those.length > 0 &&
        html`<ul class="index">
${those.map((actor) => actorItem(site, actor))}</ul>`,
    );
  });
}

function actorItem(site: Site, actor: Actor): Html {
  const { messages, timeline } = site;
  const group = timeline.byActor.get(actor);
  return html`<li>${actorLink(site, actor)} <span class="type">${actor.affiliation?.label}</span>
<p class="event-facts">${extent(site, group?.all ?? [])} · ${messages.statements(group?.said.length ?? 0)}</p></li>
`;
}

/** The actors of most events, and the ways to all of them by name. */
function byWeight(site: Site): Html {
  const { messages, timeline } = site;
  const counted = timeline.actors
    .map((item) => ({ item, events: timeline.byActor.get(item)?.all.length ?? 0 }))
    .sort((a, b) => b.events - a.events || compare(a.item.id, b.item.id));
  return html`<p><a href="#by-name">${messages.actorsByName}</a></p>
${section(
  "most-events",
  messages.actorsOfMostEvents,
  mostOftenList(site, counted, (actor) => actorLink(site, actor)),
)}${section(
  "by-name",
  messages.actorsByName,
  html`<ol class="index">
${actorsByName(site).map(
  (each) => html`<li>${nameRange(site, each)}</li>
`,
)}</ol>`,
)}`;
}
