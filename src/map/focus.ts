import { geoAzimuthalEqualArea } from "d3-geo";
import type { Position } from "./basemap/basemap.ts";
import { type Size, widestFromMiddle } from "./frame.ts";
import type { Mark } from "./mark.ts";
import { earthRadiusInKm, middleOf } from "./sphere.ts";

/** No map of a story shows less land across, in km. */
export const leastKm = 100;

/** A map twice as wide is worth as much only if it shows 15 % more of the events (2 to the power of this). */
const worthOfWidth = 0.2;

/**
 * The points that a map of a story is to show: those of at least half of the events, and as many more as are worth the
 * wider map that they ask for. The outermost places are given up one by one, always the one without which the rest is
 * worth most. Countries are too large to say where anything is.
 */
export function focusOf(marks: readonly Mark[], size: Size): readonly Position[] {
  const all = onPlane(marks);
  const sides = [
    all.toSorted((a, b) => a.x - b.x),
    all.toSorted((a, b) => b.x - a.x),
    all.toSorted((a, b) => a.y - b.y),
    all.toSorted((a, b) => b.y - a.y),
  ];
  const givenUp = new Set<Flat>();
  const widthWithout = (given?: Flat): number => {
    const [west, east, north, south] = sides.map((side) => side.find((each) => !givenUp.has(each) && each !== given));
    return west && east && north && south ? widthOf(east.x - west.x, south.y - north.y, size) : 0;
  };
  const worth = (events: number, width: number) => events / width ** worthOfWidth;
  const total = all.reduce((sum, { events }) => sum + events, 0);
  let events = total;
  let [most, fewest] = [worth(total, widthWithout()), 0];
  while (givenUp.size < all.length - 1) {
    for (const side of sides)
      side.splice(
        0,
        side.findIndex((each) => !givenUp.has(each)),
      );
    const [first, ...others] = sides
      .flatMap(([outermost]) => outermost ?? [])
      .map((each) => ({ each, worth: worth(events - each.events, widthWithout(each)) }));
    if (!first) break;
    const given = others.reduce((a, b) => (b.worth > a.worth ? b : a), first);
    events -= given.each.events;
    if (2 * events < total) break;
    givenUp.add(given.each);
    if (given.worth > most) [most, fewest] = [given.worth, givenUp.size];
  }
  const without = new Set([...givenUp].slice(0, fewest));
  return all.filter((each) => !without.has(each)).map(({ position }) => position);
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

/** How wide a map is that shows so much, as an angle. */
function widthOf(across: number, down: number, { width, height }: Size): number {
  const needed = Math.max(across, (down * width) / height, leastKm / earthRadiusInKm);
  return needed > 2 * widestFromMiddle ? 2 * Math.PI : needed;
}
