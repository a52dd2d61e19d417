import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { whenElement } from "./when.ts";

/** How many events there are, and when the first and the last of them were. */
export function extent(site: Site, events: readonly Event[]): Html {
  const [first] = events;
  const last = events.at(-1);
  return html`<span class="extent">${site.messages.events(events.length)}${first && last && html`: ${whenElement(site, first.when)}${first !== last && html` – ${whenElement(site, last.when)}`}`}</span>`;
}
