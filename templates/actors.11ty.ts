import { listData } from "../src/export/json-ld/list-data.ts";
import { indexBy } from "../src/group/index-by.ts";
import { type Html, html } from "../src/html.ts";
import type { Actor } from "../src/model.ts";
import { affiliationOf } from "../src/relate/affiliation.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { actorsByName, actorTable, byWeight, nameRange } from "./pieces/actor-index.ts";
import { section } from "./pieces/facts.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.actorsPath, render };

const mostByWeight = 100;

/** The actors of which anything is told, by affiliation; of very many the weightiest, and the ways to all by name. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const told = byWeight(site, timeline.actors).filter((actor) => {
    const { said = [], all = [] } = timeline.byActor.get(actor) ?? {};
    return said.length + all.length > 0;
  });
  const more = timeline.actors.length - told.length;
  return page(site, {
    path: url.actorsPath,
    title: messages.actors,
    linkedData: listData(site, url.actorsPath, messages.actors, told.map(url.actorPath)),
    body: html`<h1>${messages.actors}</h1>
${
  actorsByName(site).length > 0
    ? withNames(site, told)
    : html`${told.length > 0 ? byAffiliation(site, told) : html`<p>${messages.noRecords}</p>`}${more > 0 && html`<p class="more">${messages.withoutAnything(more)}</p>`}`
}`,
  });
}

/** Actors under the affiliations that the story lists, in their order; one list where it lists none. */
function byAffiliation(site: Site, actors: readonly Actor[]): Html | readonly Html[] {
  const { affiliations } = site.timeline.story;
  if (affiliations.length === 0) return actorTable(site, actors);
  const groups = indexBy(actors, (actor) => [affiliationOf(actor)?.key]);
  return [...affiliations, { key: undefined, label: site.messages.noAffiliation }].map(({ key, label }) => {
    const those = groups.get(key);
    return section(`affiliation-${key ?? ""}`, label, those && actorTable(site, those));
  });
}

/** The first of very many actors, and the ways to all of them by name. */
function withNames(site: Site, actors: readonly Actor[]): Html {
  const { messages } = site;
  return html`<p><a href="#by-name">${messages.actorsByName}</a></p>
${section("by-weight", messages.actorsByWeight, actorTable(site, actors.slice(0, mostByWeight)))}${section(
  "by-name",
  messages.actorsByName,
  html`<ol class="index">
${actorsByName(site).map(
  (each) => html`<li>${nameRange(site, each)}</li>
`,
)}</ol>`,
)}`;
}
