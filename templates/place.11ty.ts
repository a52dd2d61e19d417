import { placeData } from "../src/export/json-ld/place-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Event, Place } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import { placesAround } from "../src/relate/hierarchy.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { contents } from "./pieces/contents.ts";
import { crumbs } from "./pieces/crumbs.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { feedLink, hasOwnFeed } from "./pieces/feed-links.ts";
import { kicker, typeWord } from "./pieces/kicker.ts";
import { actorLink, placeLink } from "./pieces/links.ts";
import { mediaFigures } from "./pieces/media.ts";
import { mostOftenList } from "./pieces/most-often.ts";
import { describedBy, nativeNames } from "./pieces/named.ts";
import { overTime, stripOfEvents } from "./pieces/over-time.ts";
import { page } from "./pieces/page.ts";
import { placeTable } from "./pieces/place-table.ts";

export const template: Template<Place> = {
  items: ({ timeline }) => timeline.places,
  path: url.placePath,
  render,
};

const mostPlaces = 100;
const mostAround = 10;

/** The page of a place: the places in it, its events, then those of the area around that may have touched it. */
function render(site: Site, place: Place): string {
  const { messages, timeline } = site;
  const group = timeline.byPlace.get(place);
  const note = timeline.story.disputed.find((disputed) => disputed.place === place)?.note;
  const around = [...placesAround(place)].reverse();
  const chapters = contents(site, url.placePath(place), messages.eventsIn(place.name), messages.events);
  const hasFeed = hasOwnFeed(timeline.places, group?.all);
  return page(site, {
    path: url.placePath(place),
    title: place.name,
    description: `${messages.eventsIn(place.name)}: ${messages.events(group?.all.length ?? 0)}. ${timeline.story.title}.`,
    contribution: { file: recordFile("place", place.id), known: { places: place.id } },
    hasFeed,
    linkedData: placeData(site, place),
    body: html`${crumbs(
      messages.within,
      around.map((outer) => placeLink(site, outer)),
    )}
${kicker(typeWord(place.type, timeline.story.placeTypes), nativeNames(place))}
<h1${contentLanguage(site)}>${place.name}</h1>
<div class="beside"><div>
${describedBy(site, place.description)}
${mediaFigures(site, place.media)}${section("places", messages.placesWithin, placeTable(site, place.contains, mostPlaces))}${
  group &&
  html`${section(
    "events",
    html`${messages.eventsIn(place.name)} <small>${messages.events(group.all.length)}</small>`,
    chapters ?? eventsByDate(site, group.all, 3),
  )}${place.within && eventsAround(site, place.within, group.around)}${overTime(site, group.all)}`
}${group?.all.length === 0 && html`<p>${messages.noEvents}</p>`}
</div><aside>
${site.drawings.locator(place)}
${facts([
  [messages.eventsOverTime, group && stripOfEvents(site, group.all)],
  [messages.disputedArea, note],
  [messages.alsoCalled, place.aliases.join(messages.comma)],
  [messages.namedHere, group && mostOftenList(site, group.actors, actorLink)],
  [messages.coordinates, place.coordinates && coordinates(place.coordinates)],
  [messages.exports.follow, hasFeed && feedLink(site, url.placePath(place))],
])}
</aside></div>`,
  });
}

/** Events in the area right around it of which no exact place is known; of many, the main ones. */
function eventsAround(site: Site, area: Place, events: readonly Event[]): Html {
  const { messages } = site;
  const shown = [...events].sort((a, b) => b.importance - a.importance).slice(0, mostAround);
  const inOrder = events.filter((event) => shown.includes(event));
  const more = events.length - shown.length;
  return section(
    "around",
    html`${messages.placeNotExact(area.name)} <small>${messages.mayHaveTouched(events.length)}</small>`,
    html`${eventsByDate(site, inOrder, 3, "around--")}${more > 0 && html`<p class="more">${messages.more(more)}${messages.colon}${placeLink(site, area)}</p>`}`,
  );
}

function coordinates({ lat, lon }: { readonly lat: number; readonly lon: number }): Html {
  return html`<span dir="ltr">${lat}, ${lon}</span>`;
}
