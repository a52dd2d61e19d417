import { type Html, html } from "../html.ts";
import type { Place } from "../model.ts";
import { baseLayer } from "./base-layer.ts";
import type { Position, Region } from "./basemap/basemap.ts";
import { countryNames } from "./country-names.ts";
import { footnotes } from "./disputed.ts";
import { circle, settled } from "./drawn-mark.ts";
import type { Frame, Point } from "./frame.ts";
import { boxAround, Labels } from "./labels.ts";
import type { Land } from "./land.ts";
import type { MapInput } from "./map-input.ts";
import type { Mark } from "./mark.ts";
import type { Size } from "./size.ts";
import { kmBetween } from "./sphere.ts";
import type { Spot } from "./spot.ts";
import { tellingLand } from "./telling-land.ts";
import { tenths } from "./tenths.ts";

interface LocatorInput extends Omit<MapInput, "events" | "spots" | "marks" | "href"> {
  readonly place: Pick<Place, "name">;
  readonly spot: Spot;
  /** As `landmarksOf` finds them: places by which readers know where they are. */
  readonly landmarks: readonly Landmark[];
}

interface Landmark {
  readonly name: string;
  readonly position: Position;
}

const size: Size = { width: 300, height: 216 };
/** How much land is around a point at least, in km. */
const landAround = 200;
/** Beyond it a locator would be a load on its page. */
const mostLandText = 2000;
const dotRadius = 6;
const areaRadius = 18;

/** Where a place lies: its point, or the area that it is. Nothing at all for a country. */
export function locatorMap(input: LocatorInput): Html {
  const { place, spot, landmarks, disputed, basemap, messages, id } = input;
  if (spot.kind === "country") return html``;
  const shown = spot.kind === "region" ? cornersOf(spot.regions) : [spot.position];
  const margin = spot.kind === "region" ? 24 : 0;
  const extent = { size, margin, leastKm: landAround, mostText: mostLandText };
  const { frame, land } = tellingLand(basemap, shown, extent, shown);
  const contested = disputed.filter((each) => land.middleOf(each.regions) !== undefined);
  const labels = new Labels(frame, land);
  const subject = subjectOf(place.name, spot, land, frame, labels);
  return html`<figure class="map-locator">
<svg class="map-drawing" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${messages.locator(place.name)}">
${baseLayer(land, { tinted: subject.tinted, disputed: contested }, frame, id)}${subject.drawn}${landmarks.map((each) => landmark(each.name, frame.at(each.position), labels))}${countryNames(labels, land, input.countryNames)}
</svg>
${
  contested.length > 0 &&
  html`<figcaption>${footnotes(contested, frame, messages)}</figcaption>
`
}</figure>
`;
}

/** The place itself with its name, and the region that is or holds it. */
function subjectOf(name: string, spot: Spot, land: Land, frame: Frame, labels: Labels) {
  const { kind, position, regions } = spot;
  if (kind === "region") {
    const within = labels.within(regions, name, "map-name");
    return { tinted: regions, drawn: within ?? labels.beside(land.middleOf(regions) ?? frame.at(position), 0, [name]) };
  }
  const middle = { spot, at: frame.at(position), radius: kind === "point" ? dotRadius : areaRadius };
  const drawn = settled([middle], land, labels).map(
    (each) => html`${circle(each)}${labels.beside(each.at, each.radius, [name])}`,
  );
  return { tinted: [land.regionAt(middle.at) ?? []].flat(), drawn };
}

/** A square with its name, where there is room for both. */
function landmark(name: string, at: Point, labels: Labels): Html | false {
  if (!labels.isFree(boxAround(at, 8))) return false;
  const box = boxAround(at, 3);
  labels.take(box);
  const label = labels.beside(at, 3, [name], "clear");
  const [x, y] = [tenths(box.x), tenths(box.y)];
  return label !== undefined && html`<g class="map-quiet"><path d="M${x} ${y}h6v6h-6z"/>${label}</g>`;
}

const mostLandmarks = 4;

/** The places near a spot at which most happened, of those with most events first. */
export function landmarksOf(spot: Spot, mostFirst: readonly Mark[]): readonly Landmark[] {
  return mostFirst
    .flatMap(({ place, spot: there }) =>
      there?.kind === "point" && there !== spot ? [{ name: place.name, position: there.position }] : [],
    )
    .filter(({ position }) => kmBetween(position, spot.position) < landAround / 2)
    .slice(0, mostLandmarks);
}

function cornersOf(regions: readonly Region[]): readonly Position[] {
  return regions.flatMap(({ box: [west, south, east, north] }): readonly Position[] => [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]);
}
