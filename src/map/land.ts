import { geoArea, geoPath } from "d3-geo";
import type { Position as GeoPosition, MultiPolygon as MultiPolygonGeometry } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Position, Region, RegionShape } from "./basemap/basemap.ts";
import type { Frame, Point } from "./frame.ts";
import { compactPath } from "./path.ts";
import type { Line, Reach } from "./reach.ts";
import { simplify } from "./simplify.ts";

/** The land of a frame as SVG path data. */
export interface Land {
  readonly regions: readonly Region[];
  /** The countries that hold any of the positions it was drawn for. */
  readonly storied: ReadonlySet<string>;
  readonly land: string;
  readonly coast: string;
  readonly countryBorders: string;
  readonly regionBorders: string;
  /** The outline of regions, as one shape; nothing where they are out of the frame. */
  shapeOf(regions: readonly Region[]): string;
  /** The middle of what of regions is in the frame, if anything is. */
  middleOf(regions: readonly Region[]): Point | undefined;
  regionAt(point: Point): Region | undefined;
}

/** Borders of regions are left out of maps on which a pixel is wider, in km. */
const widestForRegions = 4;

/**
 * `tolerance` is how far, in pixels, a line may be from where it is. Regions are told apart in the countries that hold
 * any of `positions`, and in no others.
 */
export function landOf(reach: Reach, frame: Frame, positions: readonly Position[], tolerance: number): Land {
  const { regions } = reach;
  const { lines: simpleLines, topology, shapes } = simplified(reach, frame, tolerance);
  const toPath = geoPath(frame.projection);
  const draw = (shape: Parameters<typeof toPath>[0]) => compactPath(frame.projection, shape);

  const countries = new Map([...shapes].map(([{ country }, shape]): [GeometryObject, string] => [shape, country]));
  const isBorder = (a: GeometryObject, b: GeometryObject) => countries.get(a) !== countries.get(b);
  const lines = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(topology, { type: "GeometryCollection", geometries: [...shapes.values()] }, isWanted);
  const merged = (some: readonly Region[]) =>
    wound(
      merge(
        topology,
        some.flatMap((region) => (shapes.get(region) ?? []) as Polygon & MultiPolygon),
      ),
    );

  const lookUp = planeOf(simpleLines, frame);
  const regionAt = ([lon, lat]: Position) =>
    regions.find((region) => {
      const [west, south, east, north] = region.box;
      const isNear = lon >= west && lon <= east && lat >= south && lat <= north;
      const shape = isNear ? shapes.get(region) : undefined;
      return shape !== undefined && isInside(lookUp.lines, shape, lookUp.at([lon, lat]));
    });
  const found = new Map<string, Region | undefined>();
  const storied = new Set(positions.flatMap((position) => regionAt(position)?.country ?? []));
  const showsRegions = frame.kmPerPixel !== undefined && frame.kmPerPixel <= widestForRegions;
  return {
    regions,
    storied,
    land: draw(merged(regions)),
    coast: draw(withoutEdgesOfData(lines((a, b) => a === b))),
    countryBorders: draw(lines(isBorder)),
    regionBorders: showsRegions
      ? draw(lines((a, b) => a !== b && !isBorder(a, b) && storied.has(countries.get(a) ?? "")))
      : "",
    shapeOf: (some) => draw(merged(some)),
    middleOf: (some) => {
      const [x, y] = toPath.centroid(merged(some));
      return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;
    },
    regionAt: (point) => {
      const key = String(point);
      if (!found.has(key)) {
        const [lon, lat] = frame.projection.invert?.([...point]) ?? [0, 0];
        found.set(key, regionAt([lon, lat]));
      }
      return found.get(key);
    },
  };
}

/** The regions of a frame with lines as fine as the frame can show, numbered anew. */
function simplified(
  { regions, lines }: Reach,
  frame: Frame,
  tolerance: number,
): {
  readonly lines: readonly Line[];
  readonly topology: Topology;
  readonly shapes: ReadonlyMap<Region, RegionShape>;
} {
  const renumbered = new Map([...lines.keys()].map((number, index) => [number, index]));
  const renumber = (arc: number) => (arc < 0 ? ~(renumbered.get(~arc) ?? 0) : (renumbered.get(arc) ?? 0));
  const renumberRings = (rings: readonly (readonly number[])[]) => rings.map((ring) => ring.map(renumber));
  const simple = [...lines.values()].map((line) => simplify(line, frame, tolerance));
  return {
    lines: simple,
    topology: {
      type: "Topology",
      objects: {},
      arcs: simple.map(({ positions }) => positions.map((position) => [...position])),
    },
    shapes: new Map(
      regions.map((region) => [
        region,
        region.shape.type === "Polygon"
          ? { type: "Polygon", arcs: renumberRings(region.shape.arcs) }
          : { type: "MultiPolygon", arcs: region.shape.arcs.map(renumberRings) },
      ]),
    ),
  };
}

/** Wound as d3 wants it: what a ring encloses is less than half of the globe, and what a hole leaves out is too. */
function wound({ coordinates }: MultiPolygonGeometry): MultiPolygonGeometry {
  const turned = (ring: GeoPosition[], isHole: boolean) => (isSmall(ring) === isHole ? ring.toReversed() : ring);
  return {
    type: "MultiPolygon",
    coordinates: coordinates.flatMap(([outer = [], ...holes]) =>
      hasArea(outer) ? [[turned(outer, false), ...holes.filter(hasArea).map((hole) => turned(hole, true))]] : [],
    ),
  };
}

function hasArea(ring: readonly GeoPosition[]): boolean {
  return new Set(ring.map(String)).size > 2;
}

/** Whether what d3 takes for the inside of a ring is the smaller part of the globe. */
function isSmall(ring: GeoPosition[]): boolean {
  return geoArea({ type: "Polygon", coordinates: [ring] }) <= 2 * Math.PI;
}

/** Lines on the plane where each is straight between its points: the drawing, or degrees for a map of the world. */
function planeOf(
  lines: readonly Line[],
  frame: Frame,
): { readonly lines: readonly (readonly Point[])[]; readonly at: (position: Position) => Point } {
  return frame.kmPerPixel === undefined
    ? { lines: lines.map(({ positions }) => positions), at: (position) => position }
    : { lines: lines.map(({ points }) => points), at: frame.at };
}

/** Whether an odd number of a shape's lines is to the right of a point. */
function isInside(lines: readonly (readonly Point[])[], shape: RegionShape, [x, y]: Point): boolean {
  const rings = shape.type === "Polygon" ? shape.arcs : shape.arcs.flat();
  let isInside = false;
  for (const ring of rings) {
    for (const number of ring) {
      const line = lines[number < 0 ? ~number : number] ?? [];
      // This is where most of the time of a map goes: without an array or a function a point.
      for (let index = 1; index < line.length; index++) {
        const from = line[index - 1] as Point;
        const to = line[index] as Point;
        if (from[1] > y === to[1] > y) continue;
        if (x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) isInside = !isInside;
      }
    }
  }
  return isInside;
}

/** The data are cut along the date line and at the South Pole, where no coast is. */
function withoutEdgesOfData({ coordinates }: ReturnType<typeof mesh>): ReturnType<typeof mesh> {
  const isEdge = ([lon = 0, lat = 0]: GeoPosition) => Math.abs(lon) > 179.999 || lat < -89.9;
  return {
    type: "MultiLineString",
    coordinates: coordinates.flatMap((line) => {
      const pieces: GeoPosition[][] = [[]];
      for (const [index, point] of line.entries()) {
        const before = line[index - 1];
        if (before && isEdge(before) && isEdge(point)) pieces.push([point]);
        else pieces.at(-1)?.push(point);
      }
      return pieces.filter((piece) => new Set(piece.map(String)).size > 1);
    }),
  };
}
