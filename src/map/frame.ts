import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";
import type { Position } from "./basemap/basemap.ts";
import { angleBetween, earthRadiusInKm, middleOf } from "./sphere.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of a drawing, in its pixels. */
export type Point = readonly [x: number, y: number];

/** A piece of the globe as it is drawn. */
export interface Frame extends Size {
  readonly projection: GeoProjection;
  readonly center: Position;
  /** From the middle to the farthest corner, as an angle in radians. */
  readonly radius: number;
  /** At the middle; maps of the whole world have no one scale. */
  readonly kmPerPixel: number | undefined;
  at(position: Position): Point;
}

/** Beyond it, in radians from the middle, equal areas no longer have shapes that anyone knows. */
const widestFromMiddle = 1.1;

/** The smallest piece of the globe, `leastKm` across or more, that shows all positions with a margin around them. */
export function frameAround(positions: readonly Position[], size: Size, margin: number, leastKm: number): Frame {
  const middle = middleOf(positions);
  const isWorld = positions.some((position) => angleBetween(middle, position) > widestFromMiddle);
  // Not on a pole, where every longitude is the same and up is none in particular.
  const rotated: Position = isWorld ? [middle[0], 0] : middle;
  const raw = (isWorld ? geoEqualEarth() : geoAzimuthalEqualArea()).precision(0).scale(1).translate([0, 0]);
  const unit = raw.rotate([-rotated[0], -rotated[1]]);
  const points = positions.map((position): Point => {
    const [x, y] = unit([...position]) ?? [0, 0];
    return [x, y];
  });
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  const least = leastKm / earthRadiusInKm;
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(right - left, least),
    (size.height - 2 * margin) / Math.max(bottom - top, (least * size.height) / size.width),
  );
  const projection = unit
    .scale(scale)
    .translate([size.width / 2 - (scale * (left + right)) / 2, size.height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-2, -2],
      [size.width + 2, size.height + 2],
    ]);
  const inverted = projection.invert?.([size.width / 2, size.height / 2]) ?? rotated;
  const center: Position = [inverted[0], inverted[1]];
  return {
    ...size,
    projection,
    center,
    radius: isWorld ? Math.PI : Math.min(Math.PI, (Math.hypot(size.width, size.height) / 2 / scale) * 1.15),
    kmPerPixel: isWorld ? undefined : earthRadiusInKm / scale,
    at: (position) => {
      const [x, y] = projection([...position]) ?? [0, 0];
      return [x, y];
    },
  };
}

function rangeOf(numbers: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
