import { type Html, html } from "../html.ts";
import type { MapWords } from "../language/language.ts";
import type { Place } from "../model.ts";
import type { Dot, EventCounts } from "./event-counts.ts";
import type { Frame } from "./frame.ts";
import { wayTo } from "./off-map-marker.ts";

interface Listed extends EventCounts {
  readonly shown: readonly Dot[];
  readonly outliers: readonly Dot[];
  readonly frame: Frame;
}

/** What a map shows, as text: every place that an event is counted at. */
export function placeList(
  { shown, outliers, areas, elsewhere, frame }: Listed,
  words: MapWords,
  hrefOf: (place: Place) => string,
): Html {
  const item = (place: Place, text: string) => html`<li><a href="${hrefOf(place)}">${text}</a></li>
`;
  const counted = ({ place, events }: { readonly place: Place; readonly events: number }) =>
    item(place, words.placeCount(place.name, events));
  return html`<details class="map-list">
<summary>${words.list}</summary>
${part(words.onTheMap, shown.map(counted))}${part(
  words.outOfTheMap,
  outliers.map((dot) => {
    const { km, direction } = wayTo(dot, frame);
    return item(dot.place, words.outsideCount(dot.place.name, km, direction, dot.events));
  }),
)}${part(
  words.onlyAsArea,
  areas.map(({ area, events }) => counted({ place: area.place, events })),
)}${part(words.withoutAnArea, elsewhere.map(counted))}</details>`;
}

function part(heading: string, items: readonly Html[]): Html {
  return items.length === 0
    ? html``
    : html`<p>${heading}</p>
<ul>
${items}</ul>
`;
}
