import { DateTime } from "luxon";
import { memoised } from "./memoised.ts";
import { ianaZone } from "./zone.ts";

/**
 * The date and time that clocks show in some zone, as a luxon DateTime in UTC. Adding to a wall time ignores changes of
 * the clocks, and a time that the zone skips can be told from one that it has.
 */
export type WallTime = DateTime;

export const secondMs = 1_000;
export const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The start of a year, month or day in ISO 8601; not valid where there is none. */
export function wallTimeOf(iso: string): WallTime {
  return DateTime.fromISO(iso, { zone: "utc" });
}

export function wallTimeAt(instant: number, zone: string): WallTime {
  return DateTime.fromMillis(instant + offsetAt(instant, zone), { zone: "utc" });
}

/**
 * The instants at which clocks in the zone show the time, in order: none if it is skipped, two if it comes twice.
 * luxon's `getPossibleOffsets()` would move a skipped time on instead.
 */
export function instantsAt(time: WallTime, zone: string): readonly number[] {
  const local = time.toMillis();
  const around = new Set([offsetAt(local - dayMs, zone), offsetAt(local + dayMs, zone)]);
  return [...around].map((offset) => local - offset).filter((instant) => instant + offsetAt(instant, zone) === local);
}

/** The first instant at which clocks in the zone show the time. A skipped time is read with the offset before. */
export function firstInstantAt(time: WallTime, zone: string): number {
  const local = time.toMillis();
  return instantsAt(time, zone)[0] ?? local - offsetAt(local - dayMs, zone);
}

/** The day as YYYY-MM-DD. */
export function isoDay(time: WallTime): string {
  return new Date(time.toMillis()).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** The milliseconds by which clocks in the zone are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  return offsetsIn(zone)(instant);
}

const offsetsIn = memoised((zone: string) =>
  memoised((instant: number) => Math.round(ianaZone(zone).offset(instant) * minuteMs)),
);
