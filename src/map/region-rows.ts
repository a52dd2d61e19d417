import type { Region } from "./basemap/basemap.ts";
import type { Point } from "./frame.ts";

interface Border {
  /** x, y, x, ... on a plane. */
  readonly points: Float64Array;
  /** The region on each side of it, if any. */
  readonly right: Region | undefined;
  readonly left: Region | undefined;
}

interface Transition {
  readonly x: number;
  /** The region that lies beyond it, at larger x. */
  readonly region: Region | undefined;
}

/** Which region lies where on a plane. Points are looked up row by row: those of one y cost as much as one of them. */
export class RegionRows {
  readonly #borders: readonly Border[];
  readonly #isYDown: boolean;
  readonly #rows = new Map<number, readonly Transition[]>();

  constructor(borders: readonly Border[], isYDown: boolean) {
    this.#borders = borders;
    this.#isYDown = isYDown;
  }

  /** The region at a point, if any. */
  at([x, y]: Point): Region | undefined {
    const row = this.#rows.get(y) ?? this.#transitions(y);
    this.#rows.set(y, row);
    return row.findLast((transition) => transition.x <= x)?.region;
  }

  #transitions(y: number): readonly Transition[] {
    const transitions: Transition[] = [];
    for (const { points, right, left } of this.#borders) {
      for (let at = 3; at < points.length; at += 2) {
        const fromY = points[at - 2] ?? 0;
        const toY = points[at] ?? 0;
        if (fromY > y === toY > y) continue;
        const fromX = points[at - 3] ?? 0;
        const x = fromX + ((y - fromY) / (toY - fromY)) * ((points[at - 1] ?? 0) - fromX);
        transitions.push({ x, region: toY > fromY === this.#isYDown ? left : right });
      }
    }
    return transitions.sort((a, b) => a.x - b.x);
  }
}
