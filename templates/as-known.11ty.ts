import type { AsKnown } from "../src/as-known/as-known.ts";
import { knownDay } from "../src/as-known/days.ts";
import { claimsOf } from "../src/as-known/known-event.ts";
import { headingWords } from "../src/date/words.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { listed, pageLink, sourceLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { longestIndex } from "./pieces/record-table.ts";

export const template: Template<Site> = {
  items: (site) => (site.hasAsKnown ? [site] : []),
  path: () => url.asKnownPath,
  render,
};

/** All days on which a source was published, each with what it added. */
function render(site: Site): string {
  const { messages, timeline, asKnown } = site;
  const onNoDay = timeline.sources.filter((source) => knownDay(source, timeline.story.zone) === undefined);
  return page(site, {
    path: url.asKnownPath,
    title: messages.known.title,
    body: html`<h1>${messages.known.title}</h1>
<p>${messages.known.about}</p>
${
  asKnown.length === 0
    ? html`<p>${messages.noRecords}</p>`
    : html`<ol class="dated">
${asKnown.map((known) => dayItem(site, known, asKnown.length > longestIndex))}</ol>`
}
${onNoDay.length > 0 && html`<p>${messages.known.onNoDay} ${listed(site, onNoDay, sourceLink)}</p>`}`,
  });
}

function dayItem(site: Site, { day, sources, changed }: AsKnown, isBrief: boolean): Html {
  const { messages } = site;
  const first = changed.filter(({ since }) => since === day).length;
  const statements = changed.reduce((sum, event) => sum + claimsOf(event, day), 0);
  return html`<li><p>${pageLink(site, url.asKnownDayPath(day), headingWords(day, messages.dates))}</p>${!isBrief && html`<p class="count">${messages.known.added(sources.length, first, statements)}</p>`}</li>
`;
}
