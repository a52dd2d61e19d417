import { type Html, html } from "../html.ts";
import { baseLayer } from "./base-layer.ts";
import { circle, drawnMarks } from "./drawn-mark.ts";
import { focusOf, leastKm } from "./focus.ts";
import { frameAround } from "./frame.ts";
import { landWithin } from "./land.ts";
import { mainRegions } from "./main-places.ts";
import type { MapInput } from "./map-input.ts";
import { isPoint } from "./mark.ts";
import type { Size } from "./size.ts";

/** So much of its width that the shape of the land tells where it is. */
const margin = 0.15;
/** So that lines are as strong as in the maps of pages, of which link previews show pictures twice as large. */
const scale = 2;
/** What is in focus is the same in a narrow map as in a wide one. */
const wide: Size = { width: 600, height: 315 };
const mostLandText = 16_000;

/** The light scheme of map.css, which a renderer outside a browser does not read. */
const style = `
.map-ground { fill: #fbfaf6 }
.map-sea { fill: #dfe8ec }
.map-land { fill: #f4f1e8 }
.map-region { fill: #e9dfc8 }
.map-coast, .map-border, .map-region-border, .map-hatch { fill: none; stroke: #565c63; stroke-linejoin: round }
.map-coast { stroke-width: .6 }
.map-border { stroke: #1b1e21; stroke-width: 1.6 }
.map-region-border { stroke: #dcd7cb; stroke-width: .8 }
.map-world .map-border { stroke: #565c63; stroke-width: .4 }
.map-hatch { stroke-opacity: .4 }
.map-contested { stroke: #565c63; stroke-dasharray: 5 3 }
.map-place { fill: #1b1e21; fill-opacity: .8; stroke: #f4f1e8; stroke-width: 1.5 }
`;

/**
 * The map of a story for the picture that those show who link to it, without words. Nothing where no place of an event
 * has coordinates.
 */
export function cardMap(
  { events, spots, marks, disputed, basemap }: Pick<MapInput, "events" | "spots" | "marks" | "disputed" | "basemap">,
  { width, height }: Size,
): Html {
  const size = { width: width / scale, height: height / scale };
  const points = marks.flatMap(({ spot }) => (spot?.kind === "point" ? [spot.position] : []));
  if (points.length === 0) return html``;

  const frame = frameAround(focusOf(marks, wide), size, margin * size.width, leastKm);
  const land = landWithin(basemap, frame, points, mostLandText);
  const top = (frame.height - size.height) / 2;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 ${top} ${size.width} ${size.height}">
<style>${style}</style>
<rect class="map-ground" y="${top}" width="${size.width}" height="${size.height}"/>
${baseLayer(land, { tinted: mainRegions(events, spots), disputed }, frame, "card")}
${drawnMarks(marks.filter(isPoint), land, frame).map(
  (mark) => html`${circle(mark)}
`,
)}</svg>
`;
}
