import { localDay } from "../date/when.ts";
import type { Event, Question, Source } from "../model.ts";

/**
 * The day, YYYY-MM-DD in a zone, by whose end a source had certainly been published. `undefined` if the end of its
 * publication date is open.
 */
export function knownDay({ published }: Source, zone: string): string | undefined {
  return lastDayOf(published.to, zone);
}

/**
 * The day, YYYY-MM-DD in a zone, by whose end the editors had settled a question and its source had been published.
 * `undefined` if they have not settled it.
 */
export function settledDay({ settled }: Question, zone: string): string | undefined {
  return settled && lastDayOf(Math.max(settled.on.to, settled.source.published.to), zone);
}

/**
 * The first of the sorted days, from `day` on, by which any of some events of that day was known; else the last. Nothing
 * where there is no choice of days.
 */
export function firstKnown(
  days: readonly string[],
  day: string,
  events: readonly Event[],
  zone: string,
): string | undefined {
  if (days.length < 2) return undefined;
  const known = events.flatMap(({ sources }) => sources.map((source) => knownDay(source, zone) ?? "9999")).sort();
  const first = known[0] ?? "";
  return days.find((each) => each >= day && each >= first) ?? days.at(-1);
}

/** `end` is exclusive. */
function lastDayOf(end: number, zone: string): string | undefined {
  return Number.isFinite(end) ? localDay(end - 1, zone) : undefined;
}
