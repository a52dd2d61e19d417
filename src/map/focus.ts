import { geoAzimuthalEqualArea } from "d3-geo";
import type { Position } from "./basemap/basemap.ts";
import { widestFromMiddle } from "./frame.ts";
import type { Mark } from "./mark.ts";
import type { Size } from "./size.ts";
import { earthRadiusInKm, middleOf } from "./sphere.ts";

/** No map of a story shows less land across, in km. */
export const leastKm = 100;

/** A map twice as wide is worth as much only if it shows 15 % more of the events (2 to the power of this). */
const worthOfWidth = 0.2;

/** How many places, those with most events, decide what a map shows. */
const mostWeighed = 300;

/**
 * The points that a map of a story is to show: those of at least half of the events, and as many more as are worth the
 * wider map that they ask for. The outermost places are given up one by one, always the one without which the rest is
 * worth most. Countries are too large to say where anything is.
 */
export function focusOf(marks: readonly Mark[], size: Size): readonly Position[] {
  const all = onPlane(marks).slice(0, mostWeighed);
  const least = eventsOf(all) / 2;
  let left = all;
  let best = { shown: all, worth: worthOf(all, size) };
  while (true) {
    const [next] = outermostOf(left)
      .map((outermost) => left.filter((each) => each !== outermost))
      .map((shown) => ({ shown, worth: worthOf(shown, size) }))
      .sort((a, b) => b.worth - a.worth);
    if (!next || next.shown.length === 0 || eventsOf(next.shown) < least)
      return best.shown.map(({ position }) => position);
    left = next.shown;
    if (next.worth > best.worth) best = next;
  }
}

interface Flat {
  readonly position: Position;
  readonly events: number;
  readonly x: number;
  readonly y: number;
}

/** Marks on a plane around the middle of them all. */
function onPlane(marks: readonly Mark[]): readonly Flat[] {
  const placed = marks.flatMap(({ spot, events }) =>
    spot && spot.kind !== "country" ? [{ position: spot.position, events }] : [],
  );
  const [lon, lat] = middleOf(placed.map(({ position }) => position));
  const project = geoAzimuthalEqualArea().scale(1).translate([0, 0]).rotate([-lon, -lat]);
  return placed.map((each) => {
    const [x, y] = project([...each.position]) ?? [0, 0];
    return { ...each, x, y };
  });
}

function eventsOf(shown: readonly Flat[]): number {
  return shown.reduce((sum, { events }) => sum + events, 0);
}

/** What lies farthest to the left, the right, the top and the bottom. */
function outermostOf(shown: readonly Flat[]): readonly Flat[] {
  return shown.length === 0
    ? []
    : [
        shown.reduce((a, b) => (b.x < a.x ? b : a)),
        shown.reduce((a, b) => (b.x > a.x ? b : a)),
        shown.reduce((a, b) => (b.y < a.y ? b : a)),
        shown.reduce((a, b) => (b.y > a.y ? b : a)),
      ];
}

function worthOf(shown: readonly Flat[], { width, height }: Size): number {
  const [left, right, top, bottom] = outermostOf(shown);
  if (!left || !right || !top || !bottom) return 0;
  const across = Math.max(right.x - left.x, ((bottom.y - top.y) * width) / height, leastKm / earthRadiusInKm);
  const isWorld = across > 2 * widestFromMiddle;
  return eventsOf(shown) / (isWorld ? 2 * Math.PI : across) ** worthOfWidth;
}
