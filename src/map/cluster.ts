import { indexBy } from "../group/index-by.ts";
import type { Dot } from "./event-counts.ts";
import type { Frame, Point } from "./frame.ts";
import { type Box, boxAround } from "./label-placer.ts";

/** The least distance of two links that can be told apart by a finger, in pixels. */
export const leastTarget = 24;

/** Divides dots into groups of those that are too close to each other on a map; most are groups of one. */
export function clustersOf(
  dots: readonly Dot[],
  frame: Frame,
  radiusOf: (events: number) => number,
): readonly (readonly Dot[])[] {
  const spots = dots.map((dot, index) => ({ dot, index, at: frame.at(dot.position), radius: radiusOf(dot.events) }));
  const isTooClose = (a: Spot, b: Spot) =>
    Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < Math.max(leastTarget, a.radius + b.radius + 2);
  // Whatever is too close to a dot lies in its square or in one of the eight around it.
  const side = spots.reduce((most, { radius }) => Math.max(most, 2 * radius + 2), leastTarget);
  const squareOf = ({ at: [x, y] }: Spot, right = 0, down = 0) =>
    `${Math.floor(x / side) + right} ${Math.floor(y / side) + down}`;
  const left = new Map(indexBy(spots, (spot) => [squareOf(spot)]));
  const takeNear = (spot: Spot) =>
    neighbours.flatMap(([right, down]) => {
      const square = squareOf(spot, right, down);
      const those = left.get(square) ?? [];
      left.set(
        square,
        those.filter((other) => !isTooClose(spot, other)),
      );
      return those.filter((other) => isTooClose(spot, other));
    });
  return spots.flatMap((first) => {
    const cluster = takeNear(first);
    // The list grows while it is gone through: a neighbour's neighbours belong to it too.
    for (const spot of cluster) cluster.push(...takeNear(spot));
    return cluster.length === 0 ? [] : [cluster.sort((a, b) => a.index - b.index).map(({ dot }) => dot)];
  });
}

interface Spot {
  readonly dot: Dot;
  readonly index: number;
  readonly at: Point;
  readonly radius: number;
}

const neighbours = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

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
