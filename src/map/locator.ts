import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Place } from "../model.ts";
import type { Area } from "./area.ts";
import { countryLabels } from "./area-label.ts";
import { baseLayer } from "./base-layer.ts";
import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import { type DisputedArea, footnotes } from "./disputed.ts";
import { frameAround, type Size } from "./frame.ts";
import { boxAround, boxesBeside, LabelPlacer } from "./label-placer.ts";
import { landWithin } from "./land.ts";
import { middleOf } from "./sphere.ts";

export interface LocatorInput {
  readonly place: Pick<Place, "name" | "coordinates">;
  /** As `areasOf` finds it, once for all places. */
  readonly area: Pick<Area, "kind" | "regions"> | undefined;
  /** As `disputedAreasOf` finds them. */
  readonly disputed: readonly DisputedArea[];
  readonly basemap: Basemap;
  readonly messages: MapMessages;
  readonly countryNames: Intl.DisplayNames;
  readonly id?: string;
}

const size: Size = { width: 300, height: 200 };
/** How much land is around a point, in km. */
const landAround = 320;
/** Beyond it a locator would be a load on its page. */
const mostLandText = 2000;
const dotRadius = 5;

/** Where a place lies: its point, or the region that it is. Nothing at all for a place that is neither. */
export function locatorMap({
  place,
  area,
  disputed,
  basemap,
  messages,
  countryNames,
  id = "locator",
}: LocatorInput): Html {
  const regions = area?.kind === "region" ? area.regions : [];
  const { coordinates } = place;
  const position: Position | undefined = coordinates && [coordinates.lon, coordinates.lat];
  if (!position && regions.length === 0) return html``;

  const frame = frameAround(position ? [position] : cornersOf(regions), size, position ? 0 : 24, landAround);
  const land = landWithin(basemap, frame, position ? [position] : cornersOf(regions), mostLandText);
  const contested = disputed.filter((each) => land.shapeOf(each.regions) !== "");
  const labels = new LabelPlacer(frame);
  const [x, y] = frame.at(position ?? middleOf(cornersOf(regions)));
  if (position) labels.take(boxAround([x, y], dotRadius));
  const label = position && labels.place(place.name, boxesBeside(place.name, boxAround([x, y], dotRadius)));
  const names = countryLabels(land, frame, labels, countryNames, []);
  return html`<figure class="map-locator">
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-title">
<title id="${id}-title">${messages.locator(place.name)}</title>
${baseLayer(
  land,
  contested.flatMap((each) => each.regions),
  frame,
  id,
)}${
  position
    ? html`<circle class="map-dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${dotRadius}"/>`
    : html`<path class="map-tint" d="${land.shapeOf(regions)}"/>`
}${names.map((name) => html`<text class="map-country" x="${name.x.toFixed(1)}" y="${name.y.toFixed(1)}">${name.text}</text>`)}${label && html`<text class="map-name" x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}">${label.text}</text>`}
<rect class="map-edge" x=".5" y=".5" width="${size.width - 1}" height="${size.height - 1}"/>
</svg>
${
  contested.length > 0 &&
  html`<figcaption>${footnotes(contested, frame, messages)}</figcaption>
`
}</figure>
`;
}

function cornersOf(regions: readonly Region[]): readonly Position[] {
  return regions.flatMap(({ box: [west, south, east, north] }): readonly Position[] => [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]);
}
