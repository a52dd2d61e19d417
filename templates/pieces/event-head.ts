import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import { coarsestPlaces } from "../../src/relate/places.ts";
import { piece } from "../../src/site/piece.ts";
import type { Site } from "../../src/site/site.ts";
import { contentLanguage } from "./content-language.ts";
import { wideDateTrack } from "./date-track.ts";
import { elapsedSince } from "./elapsed.ts";
import { kindMark, kindWords } from "./kind-mark.ts";
import { joined, placeLink } from "./links.ts";
import { whenElement } from "./when.ts";

/** What an event is, where it was, what it is called, when it was. */
export function eventHead(site: Site, event: Event, title: Html): Html {
  const { messages } = site;
  const usual = html`<p class="kicker${event.importance === 3 && " importance-3"}">${kindMark(site, event)}${event.kinds.length > 0 && html` ${kindWords(site, event)}`} <span>${joined(where(site, event), messages.comma)}</span></p>
<h1${contentLanguage(site)}>${title}</h1>
<p class="event-when">${wideDateTrack(site, event.when)}<b>${whenElement(site, event.when)}</b>${elapsedSince(site, event)}${event.planned && html` <span class="badge announced">${messages.planned}</span>`}${event.graphic && html` <strong>${messages.graphic}</strong>`}${event.draft && html` <strong>${messages.draft}${messages.colon}${messages.draftNote}</strong>`}</p>`;
  return piece(site, "event-head", event, usual);
}

/** The places of an event; with a remark where no more exact place is known. */
function where(site: Site, event: Event): readonly Html[] {
  const areas = coarsestPlaces(event);
  return event.places.map(
    (place) => html`${placeLink(site, place)}${areas.includes(place) && html` (${site.messages.areaOnly})`}`,
  );
}
