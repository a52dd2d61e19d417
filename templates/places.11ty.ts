import { listData } from "../src/export/json-ld/list-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Place } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { extent } from "./pieces/extent.ts";
import { placeLink } from "./pieces/links.ts";
import { longestIndex } from "./pieces/longest-index.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.placesPath, render };

/** All places, each below the one it lies in. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const outermost = timeline.places.filter((place) => !place.within);
  return page(site, {
    path: url.placesPath,
    title: messages.places,
    linkedData: listData(site, url.placesPath, messages.places, timeline.places.map(url.placePath)),
    body: html`<h1>${messages.places}</h1>
${outermost.length === 0 ? html`<p>${messages.noRecords}</p>` : nested(site, outermost)}`,
  });
}

function nested(site: Site, places: readonly Place[]): Html {
  return html`<ul class="index">
${site.byName(places).map(
  (place) => html`<li>${placeLink(site, place)} ${placeFacts(site, place)}
${place.contains.length > 0 && nested(site, place.contains)}</li>
`,
)}</ul>`;
}

function placeFacts(site: Site, place: Place): Html {
  const { messages, timeline } = site;
  const events = timeline.byPlace.get(place)?.all ?? [];
  return timeline.places.length > longestIndex
    ? html`<span class="count">${messages.events(events.length)}</span>`
    : html`<span class="type">${place.type.label}</span> ${extent(site, events)}`;
}
