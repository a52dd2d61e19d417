import { wallStart } from "../date/bounds.ts";
import type { Moment } from "../date/moment.ts";
import { endsOf, type When } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";
import { cautionWords, placeNames, sourcesWords } from "./event-words.ts";
import { jsonText } from "./json-text.ts";
import { sharedMedia } from "./media.ts";

/** Writes the story for TimelineJS 3. Headlines and texts of its slides are HTML. */
export function timelineJs(site: Site): string {
  const { story, events } = site.timeline;
  const introduction = story.summary === undefined ? story.about.html : html`<p>${story.summary}</p>`;
  return jsonText({
    title: { text: { headline: html`${story.title}`.markup, text: introduction.markup } },
    events: events.map((event) => slide(site, event)),
  });
}

function slide(site: Site, event: Event) {
  const { when } = event;
  return {
    unique_id: event.id,
    ...dates(when),
    display_date: html`${whenWords(when, site.messages.dates)}`.markup,
    text: { headline: html`${event.title}`.markup, text: text(site, event).markup },
    media: media(site, event),
    // It is read as HTML twice over.
    group: event.kinds[0] && html`${html`${event.kinds[0].label}`.markup}`.markup,
  };
}

function text(site: Site, event: Event): Html {
  const { messages } = site;
  const address = site.canonical(url.eventPath(event));
  const caution = cautionWords(event, messages);
  const where = placeNames(event, messages);
  return html`${caution !== undefined && html`<p><strong>${caution}</strong></p>`}${event.body.html}
${where && html`<p>${messages.where}${messages.colon}${where}</p>`}
<p>${sourcesWords(event, messages)}</p>${address !== undefined && html`<p><a href="${address}">${address}</a></p>`}`;
}

/** A slide shows one medium; captions and credits of it are HTML. */
function media(site: Site, event: Event) {
  const [shared] = sharedMedia(event.media);
  const address = shared && site.canonical(shared.path);
  if (!shared || address === undefined) return undefined;
  const { alt, caption, credit, licence } = shared.medium;
  const terms = [credit, licence].filter((words) => words !== undefined).join(" · ");
  return {
    url: address,
    alt,
    caption: caption === undefined ? undefined : html`${caption}`.markup,
    credit: terms === "" ? undefined : html`${terms}`.markup,
  };
}

/** Leaves an open end out, since a slide needs only one of the two dates. */
function dates({ expression, zone }: When) {
  const { first, last } = endsOf(expression);
  const start = first === "open" ? last : first;
  return {
    start_date: start === "open" ? undefined : slideDate(start, zone),
    end_date: last === "open" || last === start ? undefined : slideDate(last, zone),
  };
}

/** Writes a moment as exactly as it is known; months count from 1. */
function slideDate(moment: Moment, zone: string) {
  const { year, month, day, hour, minute, second } = wallStart(moment, zone);
  switch (moment.precision) {
    case "year":
      return { year };
    case "month":
      return { year, month };
    case "day":
    case "part":
      return { year, month, day };
    case "minute":
      return { year, month, day, hour, minute };
    case "second":
      return { year, month, day, hour, minute, second };
  }
}
