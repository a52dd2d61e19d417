import { type GeoProjection, type GeoStream, geoAzimuthalEqualArea, geoEqualEarth, geoIdentity } from "d3-geo";
import type { LonLatBox, Position } from "./basemap/basemap.ts";
import { angleBetween, earthRadiusInKm, middleOf } from "./sphere.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of a drawing, in its pixels. */
export type Point = readonly [x: number, y: number];

/** A piece of the globe as it is drawn. */
export interface Frame extends Size {
  /** None of a map of the whole world. */
  readonly corners: readonly Position[];
  /** Holds all that is seen in the frame. */
  readonly box: LonLatBox;
  /** At the middle; maps of the whole world have no one scale. */
  readonly kmPerPixel: number | undefined;
  at(position: Position): Point;
  /** The points of a line, longitude, latitude, longitude, ..., as x, y, x, ... in the drawing. */
  points(degrees: Float64Array): Float64Array;
  readonly plane: Plane;
}

/** Where lines are straight between their points: the drawing itself, or degrees where it shows the whole world. */
interface Plane {
  readonly isDrawing: boolean;
  /** The point of the plane that lies under one of the drawing. */
  under(point: Point): Point;
  of(position: Position): Point;
  /** Passes shapes of the plane on as what is seen of them in the drawing. */
  clip(to: GeoStream): GeoStream;
}

/** Beyond it, in radians from the middle, equal areas no longer have shapes that anyone knows. */
export const widestFromMiddle = 1.1;

/** The smallest piece of the globe, `leastKm` across or more, that shows all positions with a margin around them. */
export function frameAround(positions: readonly Position[], size: Size, margin: number, leastKm: number): Frame {
  const { projection, middle, isWorld, scale } = projectionAround(positions, size, margin, leastKm);
  const bounds: [[number, number], [number, number]] = [
    [-2, -2],
    [size.width + 2, size.height + 2],
  ];
  const at = (position: Position): Point => {
    const [x, y] = projection([...position]) ?? [0, 0];
    return [x, y];
  };
  const under = (point: Point): Position => {
    const [lon, lat] = projection.invert?.([...point]) ?? middle;
    return [lon, lat];
  };
  const points = (degrees: Float64Array) => pointsOf(degrees, at);
  if (isWorld) {
    projection.clipExtent(bounds);
    const plane: Plane = {
      isDrawing: false,
      under,
      of: (position) => position,
      clip: (to) => projection.stream(to),
    };
    return { ...size, corners: [], box: [-180, -90, 180, 90], kmPerPixel: undefined, at, points, plane };
  }
  const clip = geoIdentity().clipExtent(bounds);
  const plane: Plane = {
    isDrawing: true,
    under: (point) => point,
    of: at,
    clip: (to) => clip.stream(to),
  };
  return {
    ...size,
    corners: [under([0, 0]), under([size.width, 0]), under([size.width, size.height]), under([0, size.height])],
    box: boxOf(size, at, under),
    kmPerPixel: earthRadiusInKm / scale,
    at,
    points,
    plane,
  };
}

interface Fitted {
  readonly projection: GeoProjection;
  /** What lies under the middle of the projection. */
  readonly middle: Position;
  readonly isWorld: boolean;
  /** In pixels for each radian. */
  readonly scale: number;
}

/** The projection with which a frame of a size shows all positions. */
function projectionAround(positions: readonly Position[], size: Size, margin: number, leastKm: number): Fitted {
  const center = middleOf(positions);
  const isWorld = positions.some((position) => angleBetween(center, position) > widestFromMiddle);
  // Not on a pole, where every longitude is the same and up is none in particular.
  const middle: Position = isWorld ? [center[0], 0] : center;
  const raw = (isWorld ? geoEqualEarth() : geoAzimuthalEqualArea()).precision(0).scale(1).translate([0, 0]);
  const unit = raw.rotate([-middle[0], -middle[1]]);
  const flat = positions.map((position): readonly [number, number] => unit([...position]) ?? [0, 0]);
  const [left, right] = rangeOf(flat.map(([x]) => x));
  const [top, bottom] = rangeOf(flat.map(([, y]) => y));
  const least = leastKm / earthRadiusInKm;
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(right - left, least),
    (size.height - 2 * margin) / Math.max(bottom - top, (least * size.height) / size.width),
  );
  const projection = unit
    .scale(scale)
    .translate([size.width / 2 - (scale * (left + right)) / 2, size.height / 2 - (scale * (top + bottom)) / 2]);
  return { projection, middle, isWorld, scale };
}

function pointsOf(degrees: Float64Array, at: (position: Position) => Point): Float64Array {
  const drawn = new Float64Array(degrees.length);
  for (let index = 0; index < degrees.length; index += 2) {
    drawn.set(at([degrees[index] ?? 0, degrees[index + 1] ?? 0]), index);
  }
  return drawn;
}

/** The box around a drawing and a tenth of its size beyond each edge. */
function boxOf(
  { width, height }: Size,
  at: (position: Position) => Point,
  under: (point: Point) => Position,
): LonLatBox {
  const steps = [-0.1, 0.2, 0.5, 0.8, 1.1];
  const edge = steps.flatMap((step) => [
    under([step * width, -0.1 * height]),
    under([step * width, 1.1 * height]),
    under([-0.1 * width, step * height]),
    under([1.1 * width, step * height]),
  ]);
  const [middle] = under([width / 2, height / 2]);
  const [south, north] = rangeOf(edge.map(([, lat]) => lat));
  const holds = (lat: number) => {
    const [x, y] = at([0, lat]);
    return x >= -0.1 * width && x <= 1.1 * width && y >= -0.1 * height && y <= 1.1 * height;
  };
  if (holds(90) || holds(-90)) return [-180, holds(-90) ? -90 : south, 180, holds(90) ? 90 : north];
  const [west, east] = rangeOf(edge.map(([lon]) => middle + ((((lon - middle) % 360) + 540) % 360) - 180));
  return [west, south, east, north];
}

function rangeOf(numbers: readonly number[]): readonly [least: number, most: number] {
  return [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}
