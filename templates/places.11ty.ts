import { listData } from "../src/export/json-ld/list-data.ts";
import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { page } from "./pieces/page.ts";
import { placeTable } from "./pieces/place-table.ts";

export const template: Template = { path: () => url.placesPath, render };

/** All places of events, each below the one it lies in. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const listed = timeline.places.filter((place) => timeline.byPlace.get(place)?.all.length);
  const outermost = timeline.places.filter(({ within }) => !within);
  const more = timeline.places.length - listed.length;
  return page(site, {
    path: url.placesPath,
    title: messages.places,
    linkedData: listData(site, url.placesPath, messages.places, listed.map(url.placePath)),
    body: html`<h1>${messages.places}</h1>
${placeTable(site, outermost) || html`<p>${messages.noRecords}</p>`}${more > 0 && html`<p class="more">${messages.withoutAnything(more)}</p>`}`,
  });
}
