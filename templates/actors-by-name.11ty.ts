import { indexBy } from "../src/group/index-by.ts";
import { html } from "../src/html.ts";
import type { Actor } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { type ActorsByName, actorsByName, nameRange } from "./pieces/actor-index.ts";
import { actorLink, pageLink } from "./pieces/links.ts";
import { neighbours } from "./pieces/neighbours.ts";
import { page } from "./pieces/page.ts";

export const template: Template<ActorsByName> = {
  items: actorsByName,
  path: ({ number }) => url.actorsByNamePath(number),
  render,
};

/** A page of the actors of a story that has very many, under their first letters. */
function render(site: Site, { number, actors }: ActorsByName): string {
  const { messages, timeline } = site;
  const pages = actorsByName(site);
  const link = (other: ActorsByName | undefined) => other && nameRange(site, other);
  return page(site, {
    path: url.actorsByNamePath(number),
    title: `${messages.actors}${messages.colon}${messages.actorsByName}${messages.comma}${number}`,
    body: html`<h1>${pageLink(site, url.actorsPath, messages.actors)}${messages.colon}${messages.actorsByName}</h1>
${[...indexBy(actors, (actor) => [firstLetter(site, actor)])].map(
  ([letter, those]) => html`<section>
<h2>${letter}</h2>
<ul class="index">
${those.map(
  (
    actor,
  ) => html`<li>${actorLink(site, actor)} <span class="count">${messages.events(timeline.byActor.get(actor)?.all.length ?? 0)}</span></li>
`,
)}</ul>
</section>
`,
)}
${neighbours(site, [
  [messages.previous, link(pages[number - 2])],
  [messages.next, link(pages[number])],
])}`,
  });
}

function firstLetter({ timeline }: Site, { name }: Actor): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0).toLocaleUpperCase(timeline.story.language);
}
