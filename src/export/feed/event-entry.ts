import { whenWords } from "../../date/words.ts";
import { sourcePath } from "../../group/source-path.ts";
import { type Html, html } from "../../html.ts";
import { originName, sourceName } from "../../language/names.ts";
import type { Event } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { entryTimes } from "../entry-times.ts";
import { cautionWords, placeNames } from "../event-words.ts";
import { sharedMedia } from "../media.ts";
import { entryId } from "../stable-id.ts";
import type { Category, FeedEntry } from "./feed.ts";

/** Makes the feed entry of an event, once for all the feeds that hold it. */
export function eventEntry(site: Site, event: Event): FeedEntry {
  return site.once(`feed entry ${event.id}`, () => ({
    id: entryId(site, event),
    page: url.eventPath(event),
    title: event.title,
    ...entryTimes(event),
    categories: categoriesOf(event),
    content: content(site, event),
    enclosures: sharedMedia(event.media).map(({ path, type, medium }) => ({ path, type, title: medium.alt })),
  }));
}

export function categoriesOf({ places, actors }: Event): readonly Category[] {
  return [
    ...places.map(({ id, name }) => ({ list: url.placesPath, term: id, label: name })),
    ...actors.map(({ id, name }) => ({ list: url.actorsPath, term: id, label: name })),
  ];
}

/** Says when and where it happened, what happened, by whose accounts, and what was corrected. */
function content(site: Site, event: Event): Html {
  const { messages } = site;
  const origins = event.origins.map((set) => set.map((origin) => originName(origin, messages)).join(" / "));
  const caution = cautionWords(event, messages);
  return html`${
    caution !== undefined &&
    html`<p><strong>${caution}</strong></p>
`
  }<p>${whenWords(event.when, messages.dates)} · ${placeNames(event, messages)}${event.planned && ` · ${messages.planned}`}</p>
${event.body.html}
<p>${messages.voicesInReports(origins.length, event.sources.length)}${messages.colon}${origins.join(messages.semicolon)}</p>
${event.corrections.map(
  ({ on, what }) => html`<p>${messages.corrections} ${whenWords(on, messages.dates)}${messages.colon}${what}</p>
`,
)}<p>${messages.sources}${messages.colon}</p>
<ul>
${event.sources.map(
  (
    source,
  ) => html`<li><a href="${site.address(sourcePath(site.timeline, source))}">${sourceName(source, messages)}</a>${source.short === undefined && `${messages.comma}${whenWords(source.published, messages.dates)}`}</li>
`,
)}</ul>`;
}
