import { type Html, html } from "../html.ts";
import type { Event, Place } from "../model.ts";
import type { Area } from "./area.ts";
import { baseLayer } from "./base-layer.ts";
import type { Basemap } from "./basemap/basemap.ts";
import type { DisputedArea } from "./disputed.ts";
import { countEvents } from "./event-counts.ts";
import { frameAround, type Size } from "./frame.ts";
import { landWithin } from "./land.ts";
import { leastKm, radiusFor, subjectOf } from "./subject.ts";

export interface CardInput {
  readonly events: readonly Event[];
  readonly areas: ReadonlyMap<Place, Area>;
  readonly disputed: readonly DisputedArea[];
  readonly basemap: Basemap;
}

/** Half of the 1200 by 630 pixels that link previews show, so that lines are as strong as in the maps of pages. */
const size: Size = { width: 600, height: 315 };
const mostLandText = 16_000;

/** The light scheme of map.css, which a renderer outside a browser does not read. */
const style = `
.map-sea { fill: #e6edf1 }
.map-land { fill: #f7f4ec }
.map-coast, .map-border, .map-region-border, .map-hatch { fill: none; stroke: #565c63; stroke-linejoin: round }
.map-coast { stroke-width: .6 }
.map-border { stroke-width: 1.3 }
.map-region-border { stroke: #c3bdaf; stroke-width: .7 }
.map-hatch { stroke-opacity: .4 }
.map-contested { stroke: #565c63; stroke-dasharray: 5 3 }
.map-dot { fill: #8a3b12; fill-opacity: .75; stroke: #f7f4ec; stroke-width: 1 }
`;

/**
 * The map of a story as a picture for those who link to it. It has no words: every script would need its face, and
 * who shows it prints the title beside it. Nothing where no place of an event has coordinates.
 */
export function cardMap({ events, areas, disputed, basemap }: CardInput): Html {
  const counts = countEvents(events, areas);
  if (counts.dots.length === 0) return html``;

  const { shown, positions } = subjectOf(counts);
  const frame = frameAround(positions, size, 40, leastKm);
  const land = landWithin(
    basemap,
    frame,
    shown.map(({ position }) => position),
    mostLandText,
  );
  const contested = disputed.flatMap(({ regions }) => regions);
  const radiusOf = radiusFor(counts.dots);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">
<style>${style}</style>
${baseLayer(land, contested, frame, "card")}
${shown.map(({ position, events }) => {
  const [x, y] = frame.at(position);
  return html`<circle class="map-dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radiusOf(events).toFixed(2)}"/>
`;
})}</svg>
`;
}
