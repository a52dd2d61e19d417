import { middleOfBox, type Position, type Region } from "./basemap/basemap.ts";
import type { Dot, EventCounts } from "./event-counts.ts";
import { withoutOutliers } from "./outliers.ts";

/** No map of a story shows less land across, in km. */
export const leastKm = 150;
/** The radius of the largest circle, of the smallest, and of one event where few events are at any place, in pixels. */
const radius = { most: 18, least: 1.5, one: 5 };

/** The radius of the circle of a number of events, so that its area is that number; none is too small to be seen. */
export function radiusFor(dots: readonly Dot[]): (events: number) => number {
  const perEvent = Math.min(radius.one, radius.most / Math.sqrt(Math.max(...dots.map(({ events }) => events))));
  return (events) => Math.max(radius.least, perEvent * Math.sqrt(events));
}

/** What a map of a story is to show, and the points that must lie in its frame for that. */
export interface Subject {
  readonly shown: readonly Dot[];
  readonly outliers: readonly Dot[];
  readonly positions: readonly Position[];
}

export function subjectOf(counts: EventCounts): Subject {
  const { shown, outliers } = withoutOutliers(counts.dots);
  return { shown, outliers, positions: [...shown.map(({ position }) => position), ...mainAreas(counts)] };
}

/** Points that show where regions lie that hold a good part of the events. */
function mainAreas({ dots, areas }: EventCounts): readonly Position[] {
  const total = [...dots, ...areas].reduce((sum, { events }) => sum + events, 0);
  return areas.flatMap(({ area, events }) =>
    area.kind === "region" && events >= total / 10 ? area.regions.flatMap(extentOf) : [],
  );
}

function extentOf({ box }: Region): readonly Position[] {
  const [west, south, east, north] = box;
  const [lon, lat] = middleOfBox(box);
  const part = 0.6;
  return [
    [lon + (west - lon) * part, lat],
    [lon + (east - lon) * part, lat],
    [lon, lat + (south - lat) * part],
    [lon, lat + (north - lat) * part],
  ];
}
