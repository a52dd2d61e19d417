import { localDay } from "../date/when.ts";
import type { Question, Source } from "../model.ts";

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

/** The last of the sorted days that is not after `day`, or else the first of them. */
export function nearestDay(days: readonly string[], day: string): string | undefined {
  return days.findLast((each) => each <= day) ?? days[0];
}

/** `end` is exclusive. */
function lastDayOf(end: number, zone: string): string | undefined {
  return Number.isFinite(end) ? localDay(end - 1, zone) : undefined;
}
