import type { Event } from "../model.ts";
import { startOf } from "../order/compare-when.ts";

/** When an entry was put into the timeline and last changed, in milliseconds since 1970-01-01T00:00Z. */
export interface EntryTimes {
  readonly published: number;
  readonly updated: number;
}

/**
 * Takes both times from the entry, since a build knows no clock. An entry that does not say when it was added counts
 * from the day on which the latest of its sources was published: it cannot be older.
 */
export function entryTimes({ added, corrections, sources }: Event): EntryTimes {
  const published = added ? startOf(added) : Math.max(...sources.map((source) => startOf(source.published)));
  return { published, updated: Math.max(published, ...corrections.map(({ on }) => startOf(on))) };
}
