import { type Html, html } from "../html.ts";
import type { Event, Place, Story } from "../model.ts";
import { areasOf } from "./area.ts";
import type { Basemap } from "./basemap/basemap.ts";
import { disputedAreasOf } from "./disputed.ts";
import { frameAround, type Size } from "./frame.ts";
import { ground, landWithin } from "./ground.ts";
import { leastKm, radiusFor, subjectOf } from "./subject.ts";
import { tallyOf } from "./tally.ts";

export interface CardInput {
  readonly story: Story;
  readonly places: readonly Place[];
  readonly events: readonly Event[];
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
export function cardMap({ story, places, events, basemap }: CardInput): Html {
  const areas = areasOf(places, basemap, story.language);
  const tally = tallyOf(events, areas);
  if (tally.dots.length === 0) return html``;

  const { shown, positions } = subjectOf(tally);
  const frame = frameAround(positions, size, 40, leastKm);
  const land = landWithin(
    basemap,
    frame,
    shown.map(({ position }) => position),
    mostLandText,
  );
  const disputed = disputedAreasOf(story, areas, basemap).flatMap(({ regions }) => regions);
  const radiusOf = radiusFor(tally.dots);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">
<style>${style}</style>
${ground(land, disputed, frame, "card")}
${shown.map(({ position, events }) => {
  const [x, y] = frame.at(position);
  return html`<circle class="map-dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radiusOf(events).toFixed(2)}"/>
`;
})}</svg>
`;
}
