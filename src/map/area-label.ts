import type { Region } from "./basemap/basemap.ts";
import type { AreaCount } from "./event-counts.ts";
import type { Frame, Point } from "./frame.ts";
import { type Box, boxOfSize, type Label, type LabelPlacer, sizeOfText } from "./label-placer.ts";
import type { Land } from "./land.ts";

/**
 * A label in the midst of what is seen of regions, or as near to it as there is room: wholly within them, then partly,
 * then beside them.
 */
export function areaLabel(
  text: string,
  regions: readonly Region[],
  land: Land,
  frame: Frame,
  labels: LabelPlacer,
): Label | undefined {
  const middle = land.middleOf(regions);
  if (!middle) return undefined;
  const isWithin = (point: Point) => {
    const region = land.regionAt(point);
    return region !== undefined && regions.includes(region);
  };
  const size = sizeOfText(text);
  const nearestFirst = [middle, ...pointsOf(frame)]
    .map((point) => ({ point, distance: Math.hypot(point[0] - middle[0], point[1] - middle[1]) }))
    .sort((a, b) => a.distance - b.distance);
  const badnessOf = (box: Box, point: Point, distance: number): number => {
    if (!isWithin(point)) return distance < farthestBeside ? 1000 + distance : Number.POSITIVE_INFINITY;
    const ends: readonly Point[] = [
      [box.x - 6, point[1]],
      [box.x + box.width + 6, point[1]],
    ];
    return distance + 200 * ends.filter((end) => !isWithin(end)).length;
  };
  let best: { readonly box: Box; readonly badness: number } | undefined;
  for (const { point, distance } of nearestFirst) {
    // No box is less bad than it is far away.
    if (best && distance >= best.badness) break;
    const box = boxOfSize(size, point);
    if (!labels.isFree(box)) continue;
    const badness = badnessOf(box, point, distance);
    if (badness < (best?.badness ?? Number.POSITIVE_INFINITY)) best = { box, badness };
  }
  return best && labels.place(text, [best.box]);
}

/** How far from the middle of its area a label may be that is not in it, in pixels. */
const farthestBeside = 60;

/** Of more countries than these, a map names only those of its places. */
const mostCountries = 16;

/** The names of countries, save those that a count names already. */
export function countryLabels(
  land: Land,
  frame: Frame,
  labels: LabelPlacer,
  names: Intl.DisplayNames,
  areas: readonly AreaCount[],
): readonly Label[] {
  const counted = new Set(areas.flatMap(({ area }) => (area.kind === "country" ? [area.regions[0]?.country] : [])));
  const all = [...new Set(land.regions.map(({ country }) => country))].sort();
  const codes = all.length <= mostCountries ? all : all.filter((code) => land.withEvents.has(code));
  return codes.flatMap((code) => {
    const name = counted.has(code) ? undefined : names.of(code);
    const regions = land.regions.filter(({ country }) => country === code);
    const label = name === undefined ? undefined : areaLabel(name, regions, land, frame, labels);
    return label ? [label] : [];
  });
}

function pointsOf({ width, height }: Frame): readonly Point[] {
  const [columns, rows] = [16, 20];
  return Array.from({ length: columns * rows }, (_, index) => [
    ((index % columns) + 0.5) * (width / columns),
    (Math.floor(index / columns) + 0.5) * (height / rows),
  ]);
}
