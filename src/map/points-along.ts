import type { GeoStream } from "d3-geo";
import type { Point } from "./frame.ts";

const step = 7;

/** Points a step apart along the lines that `draw` streams. */
export function pointsAlong(draw: (to: GeoStream) => void): readonly Point[] {
  const points: Point[] = [];
  let before: Point | undefined;
  draw({
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    lineStart: () => {
      before = undefined;
    },
    lineEnd: () => undefined,
    point: (x, y) => {
      const [fromX, fromY] = before ?? [x, y];
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / step);
      for (let at = 1; at <= steps; at++) {
        points.push([fromX + ((x - fromX) * at) / steps, fromY + ((y - fromY) * at) / steps]);
      }
      before = [x, y];
    },
  });
  return points;
}
