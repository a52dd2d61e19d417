import { type Html, html } from "../html.ts";
import type { Region } from "./basemap/basemap.ts";
import type { Frame, Point } from "./frame.ts";
import { boxAround, type Labels } from "./labels.ts";
import type { Land } from "./land.ts";
import type { Mark } from "./mark.ts";
import type { Spot } from "./spot.ts";
import { tenths } from "./tenths.ts";

/** The circle that stands for a spot. */
interface Circle {
  readonly spot: Spot;
  readonly at: Point;
  readonly radius: number;
}

/** A mark as a circle. */
export interface DrawnMark extends Mark, Circle {
  readonly spot: Spot;
}

/** The radius of one event where few events are at any place, and of the largest circle, in pixels. */
const radii = { one: 3.5, most: 30 };

/** The marks within a frame. The area of a circle is its number of events. */
export function drawnMarks(marks: readonly Mark[], land: Land, frame: Frame): readonly DrawnMark[] {
  const seen = marks.flatMap(({ spot, ...mark }) => {
    const at = spot && pointIn(spot, land, frame);
    return at ? [{ ...mark, spot, at }] : [];
  });
  const most = seen.reduce((most, { events }) => Math.max(most, events), 1);
  const perEvent = Math.min(radii.one, radii.most / Math.sqrt(most));
  return seen.map((mark) => ({ ...mark, radius: perEvent * Math.sqrt(mark.events) }));
}

/** Where a frame shows a spot, if it does: a region or a country in the middle of what is seen of it. */
function pointIn({ regions, position }: Spot, land: Land, frame: Frame): Point | undefined {
  const [x, y] = (regions.length > 0 ? land.middleOf(regions) : frame.at(position)) ?? [-1, -1];
  return x > 4 && x < frame.width - 4 && y > 4 && y < frame.height - 4 ? [x, y] : undefined;
}

export function circle(
  { spot, at, radius }: Circle,
  className = spot.kind === "point" ? "map-place" : "map-area",
): Html {
  const [x, y] = at.map(tenths);
  return html`<circle class="${className}" cx="${x}" cy="${y}" r="${Number(radius.toFixed(2))}"/>`;
}

/**
 * Finds a place among the labels for circles: those of points stand where they are, those of areas as near to there as
 * they cover nothing and keep within the area.
 */
export function settled<Each extends Circle>(circles: readonly Each[], land: Land, labels: Labels): readonly Each[] {
  for (const { spot, at, radius } of circles) if (spot.kind === "point") labels.take(boxAround(at, radius));
  return circles.map((circle) => {
    if (circle.spot.kind === "point") return circle;
    const at = freePoint(circle, land, labels);
    labels.take(boxAround(at, circle.radius));
    return { ...circle, at };
  });
}

function freePoint({ spot, at, radius }: Circle, land: Land, labels: Labels): Point {
  const own: readonly (Region | undefined)[] = spot.regions.length > 0 ? spot.regions : [land.regionAt(at)];
  const isFree = (to: Point) =>
    labels.isFree(boxAround(to, radius + 3)) &&
    [to, ...around(to, radius, 4)].every((point) => own.includes(land.regionAt(point)));
  const rings = Array.from({ length: 13 }, (_, ring) => around(at, 8 * ring, 12));
  return rings.flat().find(isFree) ?? at;
}

/** Points on a circle around another, the first one above it. */
function around([x, y]: Point, distance: number, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / count;
    return [x + distance * Math.sin(angle), y - distance * Math.cos(angle)];
  });
}
