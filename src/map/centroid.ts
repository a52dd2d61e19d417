import type { GeoStream } from "d3-geo";
import type { Point } from "./frame.ts";

/** The centre of the area of the rings that `draw` streams, if they have any area. */
export function centroidOf(draw: (to: GeoStream) => void): Point | undefined {
  let [area, sumX, sumY] = [0, 0, 0];
  let first: Point | undefined;
  let before: Point = [0, 0];
  const edgeTo = (x: number, y: number) => {
    const cross = before[0] * y - x * before[1];
    area += cross;
    sumX += cross * (before[0] + x);
    sumY += cross * (before[1] + y);
    before = [x, y];
  };
  draw({
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    lineStart: () => {
      first = undefined;
    },
    lineEnd: () => {
      if (first) edgeTo(...first);
    },
    point: (x, y) => {
      if (first) edgeTo(x, y);
      else {
        first = [x, y];
        before = first;
      }
    },
  });
  return area === 0 ? undefined : [sumX / (3 * area), sumY / (3 * area)];
}
