import { indexBy } from "../group/index-by.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import { knownDay, settledDay } from "./known-day.ts";
import type { KnownEvent } from "./known-event.ts";
import type { KnownQuestion } from "./known-question.ts";
import { Reader } from "./reader.ts";

/** What had been published by the end of a day on which a source was. */
export interface AsKnown {
  /** YYYY-MM-DD on calendars in the zone of the story. */
  readonly day: string;
  /** Those that are known from this day on, in the order of their publication. */
  readonly sources: readonly Source[];
  /** The events that were first reported on this day or of which it changed what was known, in order. */
  readonly changed: readonly KnownEvent[];
  /** Every event known by then, in order; none where they are too many for a page. */
  readonly whole: readonly KnownEvent[] | undefined;
  /** Those answered by then, the latest changed first; of more than 30 the others are only counted. */
  readonly questions: readonly KnownQuestion[];
  /** How much was known. */
  readonly known: {
    readonly sources: number;
    readonly events: number;
    readonly claims: number;
    readonly questions: number;
  };
}

/** What was known at the end of each day on which a source was published, the earliest first. */
export function asKnown(timeline: Timeline): readonly AsKnown[] {
  const { zone } = timeline.story;
  const published = indexBy(timeline.sources, (source) => [knownDay(source, zone)].filter((day) => day !== undefined));
  const days = [...published.keys()].sort();
  const settled = indexBy(timeline.questions, (question) => {
    const day = settledDay(question, zone);
    return days.filter((each) => day !== undefined && each >= day).slice(0, 1);
  });
  const reader = new Reader(timeline);
  return days.map((day) => reader.read(day, published.get(day) ?? [], settled.get(day) ?? []));
}
