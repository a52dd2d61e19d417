import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
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
  messages: MapMessages,
  hrefOf: (place: Place) => string,
): Html {
  const item = (place: Place, text: string) => html`<li><a href="${hrefOf(place)}">${text}</a></li>
`;
  const counted = ({ place, events }: { readonly place: Place; readonly events: number }) =>
    item(place, messages.placeCount(place.name, events));
  return html`<details class="map-list">
<summary>${messages.list}</summary>
${part(messages.onTheMap, shown.map(counted))}${part(
  messages.outOfTheMap,
  outliers.map((dot) => {
    const { km, direction } = wayTo(dot, frame);
    return item(dot.place, messages.outsideCount(dot.place.name, km, direction, dot.events));
  }),
)}${part(
  messages.onlyAsArea,
  areas.map(({ area, events }) => counted({ place: area.place, events })),
)}${part(messages.withoutAnArea, elsewhere.map(counted))}</details>`;
}

function part(heading: string, items: readonly Html[]): Html {
  return items.length === 0
    ? html``
    : html`<p>${heading}</p>
<ul>
${items}</ul>
`;
}
