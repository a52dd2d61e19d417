import { placeData } from "../src/export/json-ld/place-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Place } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import { placesAround } from "../src/relate/hierarchy.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { feedLink } from "./pieces/feed-links.ts";
import { isBrief } from "./pieces/is-brief.ts";
import { actorLink, joined, placeLink } from "./pieces/links.ts";
import { mostOftenList } from "./pieces/most-often.ts";
import { callings, describedBy } from "./pieces/named.ts";
import { page } from "./pieces/page.ts";

export const template: Template<Place> = {
  items: ({ timeline }) => timeline.places,
  path: url.placePath,
  render,
};

/** The page of a place: its own events, then those of the places that lie in it. */
function render(site: Site, place: Place): string {
  const { messages, timeline } = site;
  const group = timeline.byPlace.get(place);
  const note = timeline.story.disputed.find((disputed) => disputed.place === place)?.note;
  const around = placesAround(place);
  const chapters = contents(site, url.placePath(place), messages.eventsWithin, messages.events);
  const isShort = isBrief(timeline.places, group?.all);
  return page(site, {
    path: url.placePath(place),
    title: place.name,
    contribution: { file: recordFile("place", place.id), known: { places: [place.id] } },
    hasFeed: !isShort,
    linkedData: placeData(site, place),
    body: html`<h1>${place.name}</h1>
${facts([
  [messages.type, place.type.label],
  ...callings(site, place),
  [messages.within, around.length > 0 && joined(around.map((outer) => placeLink(site, outer)))],
  [messages.contains, place.contains.length > 0 && joined(place.contains.map((inner) => placeLink(site, inner)))],
  [messages.coordinates, place.coordinates && coordinates(place.coordinates)],
  [messages.disputedArea, note],
  [messages.exports.follow, !isShort && feedLink(site, url.placePath(place))],
])}
${site.drawings.locator(place)}
${describedBy(site, place.description)}
${group && group.all.length > 1 && !isShort && site.drawings.activity(group.all)}
${chapters ? section("events", messages.eventsWithin, chapters) : events(site, place)}
${group?.all.length === 0 && html`<p>${messages.noEvents}</p>`}
${section("actors", messages.actorsHere, group && mostOftenList(site, group.actors, (actor) => actorLink(site, actor)))}`,
  });
}

/** Its own events, then those of each place that lies directly in it. */
function events(site: Site, place: Place): Html {
  const { messages, timeline } = site;
  const group = timeline.byPlace.get(place);
  return html`${section("here", messages.eventsAt(place.name), group && group.here.length > 0 && eventsByDate(site, group.here, 3, "here--"))}
${group?.within.map(({ place: inner, events }) =>
  section(
    `in-${inner.id}`,
    html`${messages.eventsIn} ${placeLink(site, inner)}`,
    events.length > 0 && eventsByDate(site, events, 3, `in-${inner.id}--`),
  ),
)}`;
}

function coordinates({ lat, lon }: { readonly lat: number; readonly lon: number }): Html {
  return html`${lat}, ${lon}`;
}
