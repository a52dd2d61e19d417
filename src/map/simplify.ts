import type { Frame, Point } from "./frame.ts";
import type { Line } from "./reach.ts";

/**
 * A line with as few of its points as keep it within `tolerance` pixels of where it is (Ramer, Douglas, Peucker).
 * Beyond the frame it may be as far off as it is away.
 */
export function simplify({ positions, points }: Line, frame: Frame, tolerance: number): Line {
  const isKept = points.map(() => false);
  isKept[0] = true;
  isKept[points.length - 1] = true;
  const spans: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const start = points[first];
    const end = points[last];
    if (!start || !end) continue;
    let farthest = 0;
    let excess = 0;
    for (let index = first + 1; index < last; index++) {
      const point = points[index];
      if (!point) continue;
      const over = distanceFrom(start, end, point) - tolerance - awayFrom(frame, point) / 4;
      if (over > excess) {
        farthest = index;
        excess = over;
      }
    }
    if (excess === 0) continue;
    isKept[farthest] = true;
    spans.push([first, farthest], [farthest, last]);
  }
  return {
    positions: positions.filter((_, index) => isKept[index]),
    points: points.filter((_, index) => isKept[index]),
  };
}

function distanceFrom(start: Point, end: Point, point: Point): number {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const square = dx * dx + dy * dy;
  const x = point[0] - start[0];
  const y = point[1] - start[1];
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
  return Math.hypot(x - share * dx, y - share * dy);
}

/** How far a point lies outside a frame. */
function awayFrom({ width, height }: Frame, point: Point): number {
  return Math.max(0, -point[0], point[0] - width, -point[1], point[1] - height);
}
