import { type Html, html } from "../../src/html.ts";
import type { Event, Place } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { andMore } from "./and-more.ts";
import { typeWord } from "./kicker.ts";
import { placeLink } from "./links.ts";
import { type RecordRow, recordTable } from "./record-table.ts";

/** Places that have events, those of most events first, each followed by those that lie in it. */
export function placeTable(site: Site, places: readonly Place[], most = Number.POSITIVE_INFINITY): Html | false {
  const { messages } = site;
  const rows = rowsOf(site, places, 0);
  return (
    rows.length > 0 &&
    html`${recordTable(site, messages.place, [messages.eventsCount], rows.slice(0, most))}${andMore(site, rows.length, most)}`
  );
}

function rowsOf(site: Site, places: readonly Place[], depth: number): readonly RecordRow[] {
  const eventsAt = (place: Place): readonly Event[] => site.timeline.byPlace.get(place)?.all ?? [];
  return [...site.byName(places)]
    .sort((a, b) => eventsAt(b).length - eventsAt(a).length)
    .filter((place) => eventsAt(place).length > 0)
    .flatMap((place) => [
      {
        link: placeLink(site, place),
        type: typeWord(place.type, site.timeline.story.placeTypes),
        dates: eventsAt(place).map(({ when }) => when),
        counts: [eventsAt(place).length],
        within: depth > 0 && place.within ? { name: place.within.name, depth } : undefined,
      },
      ...rowsOf(site, place.contains, depth + 1),
    ]);
}
