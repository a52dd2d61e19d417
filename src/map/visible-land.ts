import { indexBy } from "../group/index-by.ts";
import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import type { Frame, Point } from "./frame.ts";
import { joinedLines } from "./joined-lines.ts";
import { once } from "./once.ts";
import { RegionRows } from "./region-rows.ts";
import { type Line, simplify } from "./simplify.ts";

/** Half-edges of the basemap, each beginning where the one before it ends. */
export type Chain = readonly number[];

/** What of the basemap may be seen in a frame. */
export interface VisibleLand {
  readonly regions: readonly Region[];
  /** The countries that hold any of the positions it was sought for. */
  readonly withEvents: ReadonlySet<string>;
  /** A line of the basemap, by its number, on the plane of the frame. */
  line(number: number): Line;
  readonly rings: readonly Chain[];
  readonly coast: readonly Chain[];
  readonly countryBorders: readonly Chain[];
  /** Those in the countries with events. */
  readonly regionBorders: readonly Chain[];
  /** The rings around regions, taken together. */
  outlineOf(regions: readonly Region[]): readonly Chain[];
  regionAt(point: Point): Region | undefined;
}

/**
 * Borders are left out of maps on which a pixel is wider, in km. Those of regions are of ones on which it is narrower,
 * too: the basemap is not exact enough.
 */
const widestFor = { regions: 4, countries: 150 };
const narrowestForRegions = 0.15;

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
  const line = once((number) => lineWithin(basemap, frame, number, tolerance));
  // Only what asks which region lies where needs the lines of all of them.
  const makeRows = () => {
    const numbers = new Set(regions.flatMap(({ number }) => edges.of(number)).map((edge) => lineOf(edges.line(edge))));
    // Where the data are cut, the same region goes on beyond the cut.
    const borders = [...numbers].filter((number) => !(plane.isDrawing && basemap.isCut(number)));
    return new RegionRows(
      borders.map((number) => ({
        points: line(number).points,
        right: regionAlong(number),
        left: regionAlong(~number),
      })),
      plane.isDrawing,
    );
  };
  let rows: RegionRows | undefined;
  const regionAt = (point: Point) => {
    rows ??= makeRows();
    return rows.at(point);
  };
  const withEvents = new Set(positions.flatMap((position) => regionAt(plane.of(position))?.country ?? []));

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
  const showsCountries = frame.kmPerPixel <= widestFor.countries;
  const showsRegions = frame.kmPerPixel <= widestFor.regions && frame.kmPerPixel >= narrowestForRegions;
  const byCountry = indexBy(showsCountries ? regions : [], ({ country }) => [country]);
  const divided = regions.filter(({ country }) => showsRegions && withEvents.has(country));
  const coast = rings.flatMap((ring) => runsOf(ring, isCoast));
  const countryBorders = [...byCountry.values()].flatMap(outlineOf).flatMap((ring) => runsOf(ring, isCountryBorder));
  const regionBorders = divided
    .flatMap((region) => outlineOf([region]))
    .flatMap((ring) => runsOf(ring, isRegionBorder));
  const drawn = joinedLines([...coast, ...countryBorders, ...regionBorders], edges, line, frame, tolerance);
  return {
    regions,
    withEvents,
    line: (number) => drawn.get(number) ?? line(number),
    rings,
    coast,
    countryBorders,
    regionBorders,
    outlineOf,
    regionAt: (point) => regionAt(plane.under(point)),
  };
}

/** A line; one that lies wholly beyond the frame is no more than its two ends. */
function lineWithin(basemap: Basemap, frame: Frame, number: number, tolerance: number): Line {
  const degrees = basemap.line(number);
  return simplify(basemap.isLineWithin(number, frame.box) ? degrees : endsOf(degrees), frame, tolerance);
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
