import { geoAzimuthalEqualArea } from "d3-geo";
import type { Position } from "./basemap/basemap.ts";
import { widestFromMiddle } from "./frame.ts";
import { earthRadiusInKm, middleOf } from "./sphere.ts";

interface Item {
  readonly position: Position;
  readonly events: number;
}

/** The share of the events that a map must show. */
const leastShown = 0.75;
/** How many times wider a place must make the map before it is left out. */
const jump = 1.7;
/** Places with no more than this share of the events are left out where they make the map so much wider together. */
const fewEvents = 0.02;
/** How wide the smallest map is that is of use, as an angle. */
const leastExtent = 100 / earthRadiusInKm;

/**
 * Divides positions into those that a map shows and those so far out that the rest would shrink to a spot. Those shown
 * hold most of the events. The time that it takes grows with their number, and no faster.
 */
export function withoutOutliers<Each extends Item>(
  items: readonly Each[],
): { readonly shown: readonly Each[]; readonly outliers: readonly Each[] } {
  const nearestFirst = fromTheMiddle(items);
  const total = items.reduce((sum, { events }) => sum + events, 0);
  const isShown = new Set<Each>();
  let [events, extent, mainExtent] = [0, 0, Infinity];
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const { item, x, y } of nearestFirst) {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    const isWorld = Math.hypot(x, y) > widestFromMiddle;
    const wider = isWorld ? 2 * Math.PI : Math.max(right - left, bottom - top, leastExtent);
    const isFar = isShown.size > 1 && wider > jump * Math.min(extent, mainExtent);
    if (isFar && events >= total * leastShown) break;
    isShown.add(item);
    events += item.events;
    extent = wider;
    if (events >= total * (1 - fewEvents)) mainExtent = Math.min(mainExtent, extent);
  }
  return { shown: items.filter((item) => isShown.has(item)), outliers: items.filter((item) => !isShown.has(item)) };
}

/** Items with where they lie on a plane around the point that half of the events lie to each side of, nearest first. */
function fromTheMiddle<Each extends Item>(
  items: readonly Each[],
): readonly { readonly item: Each; readonly x: number; readonly y: number }[] {
  const [lon, lat] = middleOf(items.map(({ position }) => position));
  const project = geoAzimuthalEqualArea().scale(1).translate([0, 0]).rotate([-lon, -lat]);
  const points = items.map((item) => ({ item, at: project([...item.position]) ?? [0, 0] }));
  const [middleX, middleY] = [0, 1].map((axis) =>
    weightedMedian(points.map(({ item, at }) => [at[axis] ?? 0, item.events])),
  );
  return points
    .map(({ item, at: [x = 0, y = 0] }) => ({ item, x: x - (middleX ?? 0), y: y - (middleY ?? 0) }))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const half = values.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let below = 0;
  for (const [value, weight] of values.toSorted(([a], [b]) => a - b)) {
    below += weight;
    if (below >= half) return value;
  }
  return 0;
}
