import { indexBy } from "../group/index-by.ts";
import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import type { Frame, Point } from "./frame.ts";
import { RegionRows } from "./region-rows.ts";
import { type Line, simplify } from "./simplify.ts";

/** Half-edges of the basemap, each beginning where the one before it ends. */
export type Chain = readonly number[];

/** What of the basemap may be seen in a frame. */
export interface VisibleLand {
  readonly regions: readonly Region[];
  /** The countries that hold any of the positions it was sought for. */
  readonly withEvents: ReadonlySet<string>;
  /** Lines of the basemap on the plane of the frame, by their numbers. */
  readonly lines: ReadonlyMap<number, Line>;
  readonly rings: readonly Chain[];
  readonly coast: readonly Chain[];
  readonly countryBorders: readonly Chain[];
  /** Those in the countries with events. */
  readonly regionBorders: readonly Chain[];
  /** The rings around regions, taken together. */
  outlineOf(regions: readonly Region[]): readonly Chain[];
  regionAt(point: Point): Region | undefined;
}

/** Borders of regions are left out of maps on which a pixel is wider, in km. */
const widestForRegions = 4;

/** @param tolerance how far a line may be from where it is, in pixels */
export function visibleLand(
  basemap: Basemap,
  frame: Frame,
  positions: readonly Position[],
  tolerance: number,
): VisibleLand {
  const { edges } = basemap;
  const { plane } = frame;
  const regions = basemap.within(frame.box);
  const seen = new Set(regions.map(({ number }) => number));
  const regionOf = (edge: number | undefined) => (edge === undefined ? undefined : basemap.regions[edges.region(edge)]);
  const regionAlong = (line: number) => {
    const region = regionOf(edges.along(line));
    return region && seen.has(region.number) ? region : undefined;
  };
  const lines = linesOf(basemap, frame, regions, tolerance);
  // Where the data are cut, the same region goes on beyond the cut.
  const borders = [...lines].filter(([line]) => !(plane.isDrawing && basemap.isCut(line)));
  const rows = new RegionRows(
    borders.map(([line, { points }]) => ({ points, right: regionAlong(line), left: regionAlong(~line) })),
    plane.isDrawing,
  );
  const withEvents = new Set(positions.flatMap((position) => rows.at(plane.of(position))?.country ?? []));

  const outlineOf = (some: readonly Region[]) =>
    edges.outline(new Set(some.map(({ number }) => number).filter((number) => seen.has(number))));
  const rings = outlineOf(regions);
  const isCoast = (edge: number) => edges.twin(edge) === undefined && !basemap.isCut(lineOf(edges.line(edge)));
  // Each border is drawn once, from one of its sides.
  const isCountryBorder = (edge: number) => {
    const twin = regionOf(edges.twin(edge));
    return twin !== undefined && (regionOf(edge)?.country ?? "") < twin.country;
  };
  const isRegionBorder = (edge: number) => {
    const twin = edges.twin(edge);
    return twin !== undefined && edge < twin && regionOf(edge)?.country === regionOf(twin)?.country;
  };
  const byCountry = indexBy(regions, ({ country }) => [country]);
  const showsRegions = frame.kmPerPixel !== undefined && frame.kmPerPixel <= widestForRegions;
  const divided = regions.filter(({ country }) => showsRegions && withEvents.has(country));
  return {
    regions,
    withEvents,
    lines,
    rings,
    coast: rings.flatMap((ring) => runsOf(ring, isCoast)),
    countryBorders: [...byCountry.values()].flatMap(outlineOf).flatMap((ring) => runsOf(ring, isCountryBorder)),
    regionBorders: divided.flatMap((region) => outlineOf([region])).flatMap((ring) => runsOf(ring, isRegionBorder)),
    outlineOf,
    regionAt: (point) => rows.at(plane.under(point)),
  };
}

/** The lines of regions. Those that lie wholly beyond the frame are no more than their two ends. */
function linesOf(
  basemap: Basemap,
  frame: Frame,
  regions: readonly Region[],
  tolerance: number,
): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  for (const region of regions) {
    for (const edge of basemap.edges.of(region.number)) {
      const number = lineOf(basemap.edges.line(edge));
      if (lines.has(number)) continue;
      const degrees = basemap.line(number);
      const near = basemap.isLineWithin(number, frame.box) ? degrees : endsOf(degrees);
      lines.set(number, simplify(near, frame, tolerance));
    }
  }
  return lines;
}

function endsOf(points: Float64Array): Float64Array {
  const [x = 0, y = 0] = points;
  return Float64Array.of(x, y, points.at(-2) ?? x, points.at(-1) ?? y);
}

/** The parts of a ring that are wanted; the first and the last one are one where they meet. */
function runsOf(ring: Chain, isWanted: (edge: number) => boolean): readonly Chain[] {
  const gap = ring.findIndex((edge) => !isWanted(edge));
  if (gap < 0) return [ring];
  const runs: number[][] = [];
  let isRunning = false;
  for (const edge of [...ring.slice(gap), ...ring.slice(0, gap)]) {
    const isNext = isWanted(edge);
    if (isNext && isRunning) runs.at(-1)?.push(edge);
    else if (isNext) runs.push([edge]);
    isRunning = isNext;
  }
  return runs;
}

/** The number of a line that may be followed backwards. */
export function lineOf(line: number): number {
  return line < 0 ? ~line : line;
}
