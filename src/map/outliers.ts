import type { Position } from "./basemap/basemap.ts";
import { frameAround } from "./frame.ts";
import { angleBetween, earthRadiusInKm } from "./sphere.ts";

/**
 * Divides positions into those that a map shows and those so far out that the rest would shrink to a spot. Those shown
 * hold most of the events.
 */
export function withoutOutliers<Item extends { readonly position: Position; readonly events: number }>(
  items: readonly Item[],
): { readonly shown: readonly Item[]; readonly outliers: readonly Item[] } {
  const middle = middleItem(items);
  const distance = (item: Item) => (middle ? angleBetween(middle.position, item.position) : 0);
  const byDistance = [...items].sort((a, b) => distance(a) - distance(b));
  const total = items.reduce((sum, { events }) => sum + events, 0);
  let shown = byDistance.length;
  let within = total;
  for (let count = byDistance.length - 1; count >= 2; count--) {
    within -= byDistance[count]?.events ?? 0;
    if (within < total * leastShown) break;
    if (extent(byDistance.slice(0, count + 1)) > jump * extent(byDistance.slice(0, count))) shown = count;
  }
  return { shown: byDistance.slice(0, shown), outliers: byDistance.slice(shown) };
}

/** The share of the events that a map must show. */
const leastShown = 0.75;
/** How many times wider a place must make the map before it is left out. */
const jump = 1.7;

/** How wide a square holds items, as an angle; no less than the smallest map that is of use. */
function extent(items: readonly { readonly position: Position }[]): number {
  const positions = items.map(({ position }) => position);
  const frame = frameAround(positions, { width: 1, height: 1 }, 0, 100);
  return frame.kmPerPixel ?? earthRadiusInKm * 2 * Math.PI;
}

/** The item from which the others, by their events, are nearest. */
function middleItem<Item extends { readonly position: Position; readonly events: number }>(
  items: readonly Item[],
): Item | undefined {
  let [middle, least]: [Item | undefined, number] = [undefined, Infinity];
  for (const item of items) {
    const sum = items.reduce((sum, other) => sum + other.events * angleBetween(item.position, other.position), 0);
    if (sum < least) [middle, least] = [item, sum];
  }
  return middle;
}
