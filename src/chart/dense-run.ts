import { headingKey, readWhen } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import { isFault } from "../problem.ts";
import { type Bin, type Histogram, histogramOf } from "./histogram.ts";

/** The days, months or years in which most of a story happens. */
export interface DenseRun extends Histogram {
  /** The first and the last day, month or year that has an event. */
  readonly first: string;
  readonly last: string;
  /** The first instant of the first, and the first after the last, in the zone of the story. */
  readonly from: number;
  readonly to: number;
}

export function denseRunOf({ events, story }: Pick<Timeline, "events" | "story">): DenseRun | undefined {
  const histogram = histogramOf(events);
  const [firstBin, lastBin] = [histogram.bins[0], histogram.bins.at(-1)];
  if (!firstBin || !lastBin) return undefined;
  const keysIn = ({ key, events }: Bin) => events.map(({ when }) => headingKey(when).slice(0, key.length)).sort();
  const [first = "", last = ""] = [keysIn(firstBin)[0], keysIn(lastBin).at(-1)];
  const [start, end] = [readWhen(first, story.zone), readWhen(last, story.zone)];
  if (isFault(start) || isFault(end)) return undefined;
  return { ...histogram, first, last, from: start.from, to: end.to };
}
