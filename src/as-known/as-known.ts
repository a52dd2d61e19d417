import { indexBy } from "../group/index-by.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import { AsOfReader } from "./as-of-reader.ts";
import { knownDay, settledDay } from "./days.ts";
import type { KnownEvent } from "./known-event.ts";
import type { KnownQuestion } from "./known-question.ts";

/** What was known at the end of a day on which a source was published. */
export interface AsKnown {
  /** YYYY-MM-DD in the zone of the story. */
  readonly day: string;
  /** The sources that are known from this day on, in the order of their publication. */
  readonly sources: readonly Source[];
  /** The events that this day first reported or added to, in their total order. */
  readonly changed: readonly KnownEvent[];
  /** Every event known by then, in their total order; `undefined` if they are too many for a page, or for all so far. */
  readonly whole: readonly KnownEvent[] | undefined;
  /** The 30 questions whose answers changed last, the latest first; where not all is listed, those that changed that day. */
  readonly questions: readonly KnownQuestion[];
  /** Totals of all that was known by then. */
  readonly known: {
    readonly sources: number;
    readonly events: number;
    readonly claims: number;
    readonly questions: number;
  };
}

/** One `AsKnown` for each day on which a source was published, the earliest first; none where the story wants none. */
export function asKnown(timeline: Timeline): readonly AsKnown[] {
  const { zone, asKnown } = timeline.story;
  if (!asKnown) return [];
  const published = indexBy(timeline.sources, (source) => [knownDay(source, zone)].filter((day) => day !== undefined));
  const days = [...published.keys()].sort();
  const settled = indexBy(timeline.questions, (question) => {
    const day = settledDay(question, zone);
    return days.filter((each) => day !== undefined && each >= day).slice(0, 1);
  });
  const reader = new AsOfReader(timeline, asKnown.wholeUntil);
  return days.map((day) => reader.read(day, published.get(day) ?? [], settled.get(day) ?? []));
}
