import { trackSpan } from "../chart/track-span.ts";
import { shortWords } from "../date/short-words.ts";
import { whenWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import {
  type CardSetting,
  card,
  cardSetting,
  fromStart,
  ink,
  line,
  margin,
  paper,
  quietLine,
  rule,
  titleLines,
} from "./card-text.ts";
import { placeNames } from "./event-words.ts";

/** Whether link previews show an event's own card, for which the fonts must have its letters. */
export function hasEventCard(site: Site, event: Event): boolean {
  return site.hasExtras(event) && cardSetting(site, wordsOf(site, event)) !== undefined;
}

/** What an event is, when and where, as a picture for those who link to it. Its day lies on the axis of the story. */
export function eventCard(site: Site, event: Event): Html {
  const words = wordsOf(site, event);
  const [story, title, where, ...when] = words;
  const setting = cardSetting(site, words);
  if (!setting) return html``;
  return card(
    quietLine(setting, 94, 32, story),
    titleLines(setting, title, title.length > 80 ? [56] : [72, 56]),
    line(setting, 516, 36, ...when),
    quietLine(setting, 562, 30, where),
    fromStart(setting, track(site, event, setting)),
  );
}

/** The same bar as in lists, as wide as the text. */
function track(site: Site, event: Event, { room }: CardSetting): Html {
  const span = trackSpan(site.denseRun, event.when);
  if (!span) return html``;
  const [least, arrow, ends] = [16, 24, margin + room];
  const start = span.isOpenAtStart ? margin + arrow : Math.min(margin + span.from * room, ends - least);
  const end = span.isOpenAtEnd ? ends - arrow : Math.max(start + least, margin + span.to * room);
  const fill = span.isHollow ? html`fill="${paper}" stroke="${ink}" stroke-width="4"` : html`fill="${ink}"`;
  return html`<path stroke="${rule}" stroke-width="4" d="M${margin} 596h${room}"/><rect x="${Math.round(start)}" y="586" width="${Math.round(Math.max(0, end - start))}" height="20" rx="3" ${fill}/>${span.isOpenAtStart && html`<path fill="${ink}" d="m${margin + 18} 584-18 12 18 12z"/>`}${span.isOpenAtEnd && html`<path fill="${ink}" d="m${ends - 18} 584 18 12-18 12z"/>`}
`;
}

/** The names of the story, of the event and of its places, and its date, at length and shorter. */
function wordsOf({ timeline, messages }: Site, event: Event) {
  const { story } = timeline;
  const { title, when } = event;
  return [
    story.shortTitle ?? story.title,
    title,
    placeNames(event, messages),
    whenWords(when, messages.dates),
    shortWords(when, "", messages.dates),
  ] as const;
}
