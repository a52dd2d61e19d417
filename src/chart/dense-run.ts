import { DateTime } from "luxon";
import { ianaZone } from "../date/zone.ts";
import type { Timeline } from "../group/timeline.ts";
import { type Histogram, histogramOf } from "./histogram.ts";

/** The days, months or years in which most of a story happens. */
export interface DenseRun extends Histogram {
  /** The first instant of the first, and the first after the last, in the zone of the story. */
  readonly from: number;
  readonly to: number;
}

export function denseRunOf({ events, story }: Pick<Timeline, "events" | "story">): DenseRun | undefined {
  const histogram = histogramOf(events);
  const [first, last] = [histogram.bins[0], histogram.bins.at(-1)];
  if (!first || !last) return undefined;
  const startOf = (key: string) => DateTime.fromISO(key, { zone: ianaZone(story.zone) });
  const unit = histogram.unit === "years" ? "year" : histogram.unit;
  return {
    ...histogram,
    from: startOf(first.key).toMillis(),
    to: startOf(last.last ?? last.key)
      .plus({ [unit]: 1 })
      .toMillis(),
  };
}
