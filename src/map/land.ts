import type { GeoStream } from "d3-geo";
import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import type { HalfEdges } from "./basemap/half-edges.ts";
import { centroidOf } from "./centroid.ts";
import type { Frame, Point } from "./frame.ts";
import { pathOf } from "./path.ts";
import { coarser } from "./simplify.ts";
import { type Chain, lineOf, type VisibleLand, visibleLand } from "./visible-land.ts";

/** The land of a frame as SVG path data. */
export interface Land {
  readonly regions: readonly Region[];
  /** The countries that hold any of the positions it was drawn for. */
  readonly withEvents: ReadonlySet<string>;
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

/** How far a line may be from where it is, in pixels: where it can be drawn so finely, and at worst. */
const tolerances = { least: 0.6, most: 8 };

/**
 * The land of a frame, as finely drawn as the text that it may take allows. Regions are told apart in the countries
 * that hold any of `positions`, and in no others.
 */
export function landWithin(basemap: Basemap, frame: Frame, positions: readonly Position[], mostText: number): Land {
  const visible = visibleLand(basemap, frame, positions, tolerances.least);
  const { edges } = basemap;
  for (let tolerance = toleranceFor(mostText, visible, basemap.edges, frame); ; tolerance *= 1.2) {
    const points = new Map([...visible.lines].map(([number, line]) => [number, coarser(line, tolerance).points]));
    const stroke = (chains: readonly Chain[]) =>
      pathOf((to) => {
        const stream = frame.plane.clip(to);
        for (const chain of chains) streamChain(chain, edges, points, stream, "line");
      });
    const fill = (rings: readonly Chain[]) => (to: GeoStream) => {
      const stream = frame.plane.clip(to);
      stream.polygonStart();
      for (const ring of rings) streamChain(ring, edges, points, stream, "ring");
      stream.polygonEnd();
    };
    const paths = {
      land: pathOf(fill(visible.rings)),
      coast: stroke(visible.coast),
      countryBorders: stroke(visible.countryBorders),
      regionBorders: stroke(visible.regionBorders),
    };
    const { length } = Object.values(paths).join("");
    if (length <= mostText || tolerance > tolerances.most) {
      return {
        ...visible,
        ...paths,
        shapeOf: (regions) => pathOf(fill(visible.outlineOf(regions))),
        middleOf: (regions) => centroidOf(fill(visible.outlineOf(regions))),
      };
    }
  }
}

/** How much text a point takes, roughly. */
const textPerPoint = 9;

/** The tolerance at which the points in a frame are about as many as a text may hold; a coast is drawn and filled. */
function toleranceFor(
  mostText: number,
  { lines }: VisibleLand,
  edges: HalfEdges,
  { width, height, plane }: Frame,
): number {
  const needed: number[] = [];
  for (const [number, { points, tolerances }] of lines) {
    const isCoast = edges.along(number) === undefined || edges.along(~number) === undefined;
    for (const [index, tolerance] of tolerances.entries()) {
      const x = points[2 * index] ?? 0;
      const y = points[2 * index + 1] ?? 0;
      const isIn = !plane.isDrawing || (x >= 0 && x <= width && y >= 0 && y <= height);
      if (!isIn) continue;
      needed.push(tolerance);
      if (isCoast) needed.push(tolerance);
    }
  }
  const most = Math.floor(mostText / textPerPoint);
  const tolerance = Float64Array.from(needed).sort().at(-most) ?? 0;
  return Math.min(Math.max(tolerances.least, tolerance), tolerances.most);
}

/** Streams the points along half-edges. The last point of a ring is its first one, which is not said again. */
function streamChain(
  chain: Chain,
  edges: HalfEdges,
  lines: ReadonlyMap<number, Float64Array>,
  stream: GeoStream,
  kind: "line" | "ring",
): void {
  const along = chain.map((edge) => {
    const line = edges.line(edge);
    return { isBackwards: line < 0, points: lines.get(lineOf(line)) ?? new Float64Array() };
  });
  const sides = along.reduce((sum, { points }) => sum + Math.max(0, points.length / 2 - 1), 0);
  if (sides < (kind === "ring" ? 3 : 1)) return;
  stream.lineStart();
  for (const [index, { isBackwards, points }] of along.entries()) {
    const isEnd = kind === "line" && index === along.length - 1;
    const count = points.length / 2 - (isEnd ? 0 : 1);
    for (let step = 0; step < count; step++) {
      const at = isBackwards ? points.length - 2 * step - 2 : 2 * step;
      stream.point(points[at] ?? 0, points[at + 1] ?? 0);
    }
  }
  stream.lineEnd();
}
