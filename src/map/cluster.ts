import type { Frame, Point } from "./frame.ts";
import { type Box, boxAround } from "./label.ts";
import type { Dot } from "./tally.ts";

/** The least distance of two links that can be told apart by a finger, in pixels. */
export const leastTarget = 24;

/** Divides dots into groups of those that are too close to each other on a map; most are groups of one. */
export function clustersOf(
  dots: readonly Dot[],
  frame: Frame,
  radiusOf: (events: number) => number,
): readonly (readonly Dot[])[] {
  const at = new Map(dots.map((dot) => [dot, frame.at(dot.position)]));
  const isTooClose = (a: Dot, b: Dot) =>
    distance(at.get(a), at.get(b)) < Math.max(leastTarget, radiusOf(a.events) + radiusOf(b.events) + 2);
  const left = new Set(dots);
  const clusters: Dot[][] = [];
  for (const first of dots) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    // The list grows while it is gone through: a neighbour's neighbours belong to it too.
    for (const dot of cluster) {
      for (const other of left) {
        if (!isTooClose(dot, other)) continue;
        left.delete(other);
        cluster.push(other);
      }
    }
    clusters.push(cluster);
  }
  return clusters;
}

export function boxAroundDots(dots: readonly Dot[], frame: Frame, radiusOf: (events: number) => number): Box {
  const boxes = dots.map((dot) =>
    boxAround(frame.at(dot.position), Math.max(leastTarget / 2, radiusOf(dot.events) + 4)),
  );
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

function distance([x1, y1]: Point = [0, 0], [x2, y2]: Point = [0, 0]): number {
  return Math.hypot(x1 - x2, y1 - y2);
}
