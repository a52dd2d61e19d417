import type { Frame } from "./frame.ts";
import type { Size } from "./size.ts";

/** A line on the plane of a frame. */
export interface Line {
  /** x, y, x, ... */
  readonly points: Float64Array;
  /** For each point the tolerance below which it is needed, in pixels. */
  readonly tolerances: Float64Array;
}

/**
 * A line with as few of its points as keep it within a tolerance of where it is (Ramer, Douglas, Peucker). Beyond the
 * frame it may be as far off as a quarter of how far it is away.
 *
 * @param degrees longitude, latitude, longitude, ...
 * @param tolerance in pixels
 */
export function simplify(degrees: Float64Array, frame: Frame, tolerance: number): Line {
  const points = frame.points(degrees);
  const tolerances = tolerancesOf(points, frame, tolerance);
  return coarser({ points: frame.plane.isDrawing ? points : degrees, tolerances }, tolerance);
}

/**
 * Lines of which each begins where the one before it ends, with the tolerances that they have as one: where two of them
 * meet, no point is needed more than others.
 */
export function joined(lines: readonly Line[], frame: Frame, tolerance: number): readonly Line[] {
  const points = new Float64Array(lines.reduce((sum, line) => sum + line.points.length - 2, 2));
  let at = 0;
  for (const line of lines) {
    points.set(line.points, at);
    at += line.points.length - 2;
  }
  const tolerances = tolerancesOf(frame.plane.isDrawing ? points : frame.points(points), frame, tolerance);
  let from = 0;
  return lines.map(({ points }) => {
    const to = from + points.length / 2;
    const line = { points, tolerances: tolerances.slice(from, to) };
    from = to - 1;
    return line;
  });
}

/** A line the other way round. */
export function reversed({ points, tolerances }: Line): Line {
  const turned = new Float64Array(points.length);
  for (let at = 0; at < points.length; at += 2) {
    turned[at] = points[points.length - at - 2] ?? 0;
    turned[at + 1] = points[points.length - at - 1] ?? 0;
  }
  return { points: turned, tolerances: tolerances.toReversed() };
}

/** The same line for a larger tolerance. */
export function coarser({ points, tolerances }: Line, tolerance: number): Line {
  const count = tolerances.reduce((sum, each) => sum + (each > tolerance ? 1 : 0), 0);
  if (count === tolerances.length) return { points, tolerances };
  const kept = { points: new Float64Array(2 * count), tolerances: new Float64Array(count) };
  let index = 0;
  for (const [from, each] of tolerances.entries()) {
    if (each <= tolerance) continue;
    kept.points[2 * index] = points[2 * from] ?? 0;
    kept.points[2 * index + 1] = points[2 * from + 1] ?? 0;
    kept.tolerances[index++] = each;
  }
  return kept;
}

/** For each point the tolerance below which it is needed; 0 for those that are needed at none from `least` on. */
function tolerancesOf(points: Float64Array, { width, height }: Size, least: number): Float64Array {
  const last = points.length / 2 - 1;
  const tolerances = new Float64Array(last + 1);
  tolerances[0] = Infinity;
  tolerances[last] = Infinity;
  const spans = [0, last];
  while (spans.length > 0) {
    const to = spans.pop() ?? 0;
    const from = spans.pop() ?? 0;
    const startX = points[2 * from] ?? 0;
    const startY = points[2 * from + 1] ?? 0;
    const dx = (points[2 * to] ?? 0) - startX;
    const dy = (points[2 * to + 1] ?? 0) - startY;
    const square = dx * dx + dy * dy;
    let farthest = from;
    let most = least;
    for (let index = from + 1; index < to; index++) {
      const pointX = points[2 * index] ?? 0;
      const pointY = points[2 * index + 1] ?? 0;
      const x = pointX - startX;
      const y = pointY - startY;
      const share = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
      const away = Math.max(0, -pointX, pointX - width, -pointY, pointY - height);
      const distance = Math.sqrt((x - share * dx) ** 2 + (y - share * dy) ** 2) - away / 4;
      if (distance <= most) continue;
      farthest = index;
      most = distance;
    }
    if (farthest === from) continue;
    tolerances[farthest] = Math.min(most, tolerances[from] ?? 0, tolerances[to] ?? 0);
    spans.push(from, farthest, farthest, to);
  }
  // A ring is needed as long as it has two points besides the one where it begins and ends.
  if (points[0] === points[2 * last] && points[1] === points[2 * last + 1]) {
    const needed = tolerances.slice(1, last).sort().at(-2) ?? 0;
    tolerances[0] = needed;
    tolerances[last] = needed;
  }
  return tolerances;
}
