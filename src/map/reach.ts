import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import type { Frame, Point } from "./frame.ts";
import { angleBetween } from "./sphere.ts";

/** A line of the basemap, as it lies on the globe and in a drawing. */
export interface Line {
  readonly positions: readonly Position[];
  readonly points: readonly Point[];
}

/** What of the basemap may be seen in a frame. */
export interface Reach {
  readonly regions: readonly Region[];
  /** By their numbers in the basemap. */
  readonly lines: ReadonlyMap<number, Line>;
}

export function reachOf(basemap: Basemap, frame: Frame): Reach {
  const regions = basemap.regions.filter(
    ({ around }) => angleBetween(around.center, frame.center) <= around.radius + frame.radius,
  );
  const lines = new Map<number, Line>();
  for (const number of regions.flatMap(({ arcs }) => arcs)) {
    if (lines.has(number)) continue;
    const positions = basemap.arc(number);
    lines.set(number, { positions, points: positions.map((position) => frame.at(position)) });
  }
  return { regions, lines };
}
