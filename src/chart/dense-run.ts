import { readWhen } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import { isFault } from "../problem.ts";
import { type Histogram, histogramOf } from "./histogram.ts";

/** The days, months or years in which most of a story happens. */
export interface DenseRun extends Histogram {
  /** The first instant of the first, and the first after the last, in the zone of the story. */
  readonly from: number;
  readonly to: number;
}

export function denseRunOf({ events, story }: Pick<Timeline, "events" | "story">): DenseRun | undefined {
  const histogram = histogramOf(events);
  const last = histogram.bins.at(-1);
  const [first, end] = [histogram.bins[0]?.key, last?.last ?? last?.key].map((key) => readWhen(key ?? "", story.zone));
  if (!first || !end || isFault(first) || isFault(end)) return undefined;
  return { ...histogram, from: first.from, to: end.to };
}
