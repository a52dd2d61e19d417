import type { GeoStream } from "d3-geo";
import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import type { HalfEdges } from "./basemap/half-edges.ts";
import { centroidOf } from "./centroid.ts";
import type { Frame, Point } from "./frame.ts";
import { once } from "./once.ts";
import { pathOf } from "./path.ts";
import { pointsAlong } from "./points-along.ts";
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
  /** Points all along the borders, a few pixels from each to the next; none on a map of the world, which is full of them. */
  readonly alongBorders: readonly Point[];
  /** The outline of regions, as one shape; nothing where they are out of the frame. */
  shapeOf(regions: readonly Region[]): string;
  /** The middle of what of regions is in the frame, if anything is. */
  middleOf(regions: readonly Region[]): Point | undefined;
  regionAt(point: Point): Region | undefined;
}

/** How far a line may be from where it is, in pixels: where it can be drawn so finely, and at worst. */
const tolerances = { least: 0.3, most: 8 };

/** How many times as much text the land of the whole world may take. */
const moreForWorld = 2;

/**
 * The land of a frame, as finely drawn as the text that it may take allows. Regions are told apart in the countries
 * that hold any of `positions`, and in no others.
 */
export function landWithin(basemap: Basemap, frame: Frame, positions: readonly Position[], text: number): Land {
  const mostText = frame.globe ? moreForWorld * text : text;
  const visible = visibleLand(basemap, frame, positions, tolerances.least);
  const { edges } = basemap;
  for (let tolerance = toleranceFor(mostText, visible, basemap.edges, frame); ; tolerance *= 1.2) {
    const points = once((number) => coarser(visible.line(number), tolerance).points);
    const lines = (chains: readonly Chain[]) => (to: GeoStream) => {
      const stream = frame.plane.clip(to);
      for (const chain of chains) streamChain(chain, edges, points, stream, "line");
    };
    const fill = (rings: readonly Chain[]) => (to: GeoStream) => {
      const stream = frame.plane.clip(to);
      stream.polygonStart();
      for (const ring of rings) streamChain(ring, edges, points, stream, "ring");
      stream.polygonEnd();
    };
    const paths = {
      land: pathOf(fill(visible.rings)),
      coast: pathOf(lines(visible.coast)),
      countryBorders: pathOf(lines(visible.countryBorders)),
      regionBorders: pathOf(lines(visible.regionBorders)),
    };
    const { length } = Object.values(paths).join("");
    if (length <= mostText || tolerance > tolerances.most) {
      return {
        ...visible,
        ...paths,
        alongBorders: frame.globe ? [] : pointsAlong(lines([...visible.countryBorders, ...visible.regionBorders])),
        shapeOf: (regions) => pathOf(fill(visible.outlineOf(regions))),
        middleOf: (regions) => centroidOf(fill(visible.outlineOf(regions))),
      };
    }
  }
}

/** How much text a point takes, roughly. */
const textPerPoint = 9;

/** The tolerance at which the points that are drawn in a frame are about as many as a text may hold. */
function toleranceFor(
  mostText: number,
  visible: VisibleLand,
  edges: HalfEdges,
  { width, height, plane }: Frame,
): number {
  const needed: number[] = [];
  const { rings, coast, countryBorders, regionBorders } = visible;
  for (const edge of [rings, coast, countryBorders, regionBorders].flat(2)) {
    const { points, tolerances } = visible.line(lineOf(edges.line(edge)));
    for (const [index, tolerance] of tolerances.entries()) {
      const x = points[2 * index] ?? 0;
      const y = points[2 * index + 1] ?? 0;
      const isIn = !plane.isDrawing || (x >= 0 && x <= width && y >= 0 && y <= height);
      if (isIn) needed.push(tolerance);
    }
  }
  const most = Math.floor(mostText / textPerPoint);
  const tolerance = Float64Array.from(needed).sort().at(-most) ?? 0;
  return Math.min(Math.max(tolerances.least, tolerance), tolerances.most);
}

/** Streams the points along half-edges, each once. */
function streamChain(
  chain: Chain,
  edges: HalfEdges,
  pointsOf: (line: number) => Float64Array,
  stream: GeoStream,
  kind: "line" | "ring",
): void {
  const along: number[] = [];
  const isLast = (x = 0, y = 0) => along.at(-2) === x && along.at(-1) === y;
  for (const edge of chain) {
    const line = edges.line(edge);
    const points = pointsOf(lineOf(line));
    for (let step = 0; step < points.length; step += 2) {
      const at = line < 0 ? points.length - step - 2 : step;
      const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
      if (!isLast(x, y)) along.push(x, y);
    }
  }
  const count = along.length - (kind === "ring" && isLast(along[0], along[1]) ? 2 : 0);
  if (count < (kind === "ring" ? 6 : 4)) return;
  stream.lineStart();
  for (let at = 0; at < count; at += 2) stream.point(along[at] ?? 0, along[at + 1] ?? 0);
  stream.lineEnd();
}
