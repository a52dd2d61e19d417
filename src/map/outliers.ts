import { geoAzimuthalEqualArea } from "d3-geo";
import type { Position } from "./basemap/basemap.ts";
import { widestFromMiddle } from "./frame.ts";
import { angleBetween, earthRadiusInKm, middleOf } from "./sphere.ts";

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
  const middle = middleItem(items)?.position ?? [0, 0];
  const nearestFirst = items
    .map((item) => ({ item, angle: angleBetween(middle, item.position) }))
    .sort((a, b) => a.angle - b.angle);
  const extents = extentsOf(nearestFirst, middle);
  const total = items.reduce((sum, { events }) => sum + events, 0);
  let shown = items.length;
  let [before, main] = [0, Infinity];
  for (const [index, { item }] of nearestFirst.entries()) {
    const [extent = 0, narrower = 0] = [extents[index], extents[index - 1]];
    const isFar = index > 1 && (extent > jump * narrower || extent > jump * main);
    if (isFar && before >= total * leastShown) {
      shown = index;
      break;
    }
    before += item.events;
    if (main === Infinity && before >= total * (1 - fewEvents)) main = extent;
  }
  const isShown = new Set(nearestFirst.slice(0, shown).map(({ item }) => item));
  return { shown: items.filter((item) => isShown.has(item)), outliers: items.filter((item) => !isShown.has(item)) };
}

/** How wide a square around the middle holds each item and those before it, as an angle. */
function extentsOf(
  items: readonly { readonly item: Item; readonly angle: number }[],
  middle: Position,
): readonly number[] {
  const project = geoAzimuthalEqualArea().scale(1).translate([0, 0]).rotate([-middle[0], -middle[1]]);
  let [left, right, top, bottom] = [0, 0, 0, 0];
  return items.map(({ item, angle }) => {
    const [x, y] = project([...item.position]) ?? [0, 0];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    return angle > widestFromMiddle ? 2 * Math.PI : Math.max(right - left, bottom - top, leastExtent);
  });
}

/** How many items may be the middle one: those nearest to where about half of the events lie to each side. */
const mostCandidates = 32;

/** The item from which the others, by their events, are nearest. */
function middleItem<Each extends Item>(items: readonly Each[]): Each | undefined {
  const sumOf = (item: Each) =>
    items.reduce((sum, other) => sum + other.events * angleBetween(item.position, other.position), 0);
  const [first] = candidates(items)
    .map((item) => ({ item, sum: sumOf(item) }))
    .sort((a, b) => a.sum - b.sum);
  return first?.item;
}

function candidates<Each extends Item>(items: readonly Each[]): readonly Each[] {
  if (items.length <= mostCandidates) return items;
  const [lon, lat] = middleOf(items.map(({ position }) => position));
  const project = geoAzimuthalEqualArea().scale(1).translate([0, 0]).rotate([-lon, -lat]);
  const points = items.map((item) => ({ item, at: project([...item.position]) ?? [0, 0], events: item.events }));
  const [x, y] = [0, 1].map((axis) => weightedMedian(points.map(({ at, events }) => [at[axis] ?? 0, events])));
  return points
    .map(({ item, at }) => ({ item, distance: Math.hypot((at[0] ?? 0) - (x ?? 0), (at[1] ?? 0) - (y ?? 0)) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostCandidates)
    .map(({ item }) => item);
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
