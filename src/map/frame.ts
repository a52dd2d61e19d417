import {
  type GeoProjection,
  type GeoStream,
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoIdentity,
  geoStream,
} from "d3-geo";
import type { LonLatBox, Position } from "./basemap/basemap.ts";
import { pathOf } from "./path.ts";
import type { Size } from "./size.ts";
import { angleBetween, earthRadiusInKm, middleOf } from "./sphere.ts";

/** A point of a drawing, in its pixels. */
export type Point = readonly [x: number, y: number];

/** A piece of the globe as it is drawn. */
export interface Frame extends Size {
  /** None of the whole world. */
  readonly corners: readonly Position[];
  /** Holds all that is seen in the frame. */
  readonly box: LonLatBox;
  /** At the middle. */
  readonly kmPerPixel: number;
  /** Its outline as SVG path data, where the whole of it is seen. */
  readonly globe: string | undefined;
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

/**
 * The smallest piece of the globe, `leastKm` across or more, that shows all positions with a margin around them. Where
 * they lie too far apart it is the whole world, no higher than that is.
 */
export function frameAround(positions: readonly Position[], size: Size, margin: number, leastKm: number): Frame {
  const middle = middleOf(positions);
  const isWorld =
    leastKm > 2 * widestFromMiddle * earthRadiusInKm ||
    positions.some((position) => angleBetween(middle, position) > widestFromMiddle);
  return isWorld ? frameOfWorld(middle, size.width) : frameOfPart(positions, middle, size, margin, leastKm);
}

/** Room for circles at the poles, in pixels. */
const roomAtPoles = 8;
/** The longitudes in the middle of maps of the world, which are cut in the Bering Strait or in the Atlantic. */
const [africa, pacific] = [11, 150];

function frameOfWorld([lon]: Position, width: number): Frame {
  const away = (middle: number) => angleBetween([lon, 0], [middle, 0]);
  const middle = away(africa) <= away(pacific) ? africa : pacific;
  const sphere = { type: "Sphere" } as const;
  const projection = geoEqualEarth().rotate([-middle, 0]).fitWidth(width, sphere);
  const [x, y] = projection.translate();
  projection.translate([x, y + roomAtPoles]);
  const globe = pathOf((to) => geoStream(sphere, projection.stream(to)));
  projection.precision(0);
  const { at, under, points } = pointsOf(projection);
  const plane: Plane = {
    isDrawing: false,
    under,
    of: (position) => position,
    clip: (to) => projection.stream(to),
  };
  return {
    width,
    height: Math.ceil(at([middle, -90])[1]) + roomAtPoles,
    corners: [],
    box: [-180, -90, 180, 90],
    kmPerPixel: earthRadiusInKm / projection.scale(),
    globe,
    at,
    points,
    plane,
  };
}

function frameOfPart(
  positions: readonly Position[],
  middle: Position,
  { width, height }: Size,
  margin: number,
  leastKm: number,
): Frame {
  const projection = geoAzimuthalEqualArea().precision(0).scale(1).translate([0, 0]).rotate([-middle[0], -middle[1]]);
  const flat = positions.map((position): readonly [number, number] => projection([...position]) ?? [0, 0]);
  const [left, right] = rangeOf(flat.map(([x]) => x));
  const [top, bottom] = rangeOf(flat.map(([, y]) => y));
  const least = leastKm / earthRadiusInKm;
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, least),
    (height - 2 * margin) / Math.max(bottom - top, (least * height) / width),
  );
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2]);
  const { at, under, points } = pointsOf(projection);
  const clip = geoIdentity().clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const plane: Plane = {
    isDrawing: true,
    under: (point) => point,
    of: at,
    clip: (to) => clip.stream(to),
  };
  return {
    width,
    height,
    corners: [under([0, 0]), under([width, 0]), under([width, height]), under([0, height])],
    box: boxOf({ width, height }, at, under),
    kmPerPixel: earthRadiusInKm / scale,
    globe: undefined,
    at,
    points,
    plane,
  };
}

/** Between positions and the points of a drawing, either way. */
function pointsOf(projection: GeoProjection) {
  const at = (position: Position): Point => {
    const [x, y] = projection([...position]) ?? [0, 0];
    return [x, y];
  };
  const under = (point: Point): Position => {
    const [lon, lat] = projection.invert?.([...point]) ?? [0, 0];
    return [lon, lat];
  };
  const points = (degrees: Float64Array) => {
    const drawn = new Float64Array(degrees.length);
    for (let index = 0; index < degrees.length; index += 2) {
      drawn.set(at([degrees[index] ?? 0, degrees[index + 1] ?? 0]), index);
    }
    return drawn;
  };
  return { at, under, points };
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
