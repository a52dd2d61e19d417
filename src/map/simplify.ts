import type { Position as GeoPosition } from "geojson";
import type { Position } from "./basemap/basemap.ts";
import type { Frame, Point } from "./frame.ts";

/**
 * A line with as few of its points as keep it within `tolerance` pixels of where it is (Ramer, Douglas, Peucker).
 * Beyond the frame it may be as far off as it is away.
 */
export function simplify(line: readonly Position[], frame: Frame, tolerance: number): GeoPosition[] {
  const points = line.map((position) => frame.at(position));
  const isKept = points.map(() => false);
  isKept[0] = true;
  isKept[points.length - 1] = true;
  const spans: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const [start, end] = [points[first], points[last]];
    if (!start || !end) continue;
    let [farthest, excess] = [0, 0];
    for (let index = first + 1; index < last; index++) {
      const point = points[index];
      if (!point) continue;
      const over = distanceFrom(start, end, point) - tolerance - awayFrom(frame, point) / 4;
      if (over > excess) [farthest, excess] = [index, over];
    }
    if (excess === 0) continue;
    isKept[farthest] = true;
    spans.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => isKept[index]).map((position) => [...position]);
}

function distanceFrom([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** How far a point lies outside a frame. */
function awayFrom({ width, height }: Frame, [x, y]: Point): number {
  return Math.max(0, -x, x - width, -y, y - height);
}
