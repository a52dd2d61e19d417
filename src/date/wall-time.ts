import { DateTime } from "luxon";
import { ianaZone } from "./zone.ts";

/**
 * What calendar and clock show in some zone, carried by a luxon DateTime in UTC: sums of wall times know no changes
 * of the clocks, and hours that a zone skips can be told from those that it has.
 */
export type WallTime = DateTime;

/** In milliseconds. */
export const minuteLong = 60_000;
const dayLong = 24 * 60 * minuteLong;

export function wallTimeAt(instant: number, zone: string): WallTime {
  return DateTime.fromMillis(instant + offsetAt(instant, zone), { zone: "utc" });
}

/**
 * The instants at which clocks in the zone show the time, in order: none if it is skipped, two if it comes twice. Unlike
 * luxon's `getPossibleOffsets()`, which moves a skipped time on.
 */
export function instantsAt(time: WallTime, zone: string): readonly number[] {
  const local = time.toMillis();
  const around = new Set([offsetAt(local - dayLong, zone), offsetAt(local + dayLong, zone)]);
  return [...around].map((offset) => local - offset).filter((instant) => instant + offsetAt(instant, zone) === local);
}

/** The first instant at which clocks in the zone show the time or, if they skip it, as if they had not yet. */
export function firstInstantAt(time: WallTime, zone: string): number {
  const local = time.toMillis();
  return instantsAt(time, zone)[0] ?? local - offsetAt(local - dayLong, zone);
}

/** YYYY-MM-DD. */
export function isoDay(time: WallTime): string {
  return new Date(time.toMillis()).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Kept by zone, because a story names the same days again and again and zones take their time. */
const offsets = new Map<string, Map<number, number>>();

/** How far clocks in the zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  const offset = known.get(instant) ?? Math.round(ianaZone(zone).offset(instant) * minuteLong);
  offsets.set(zone, known.set(instant, offset));
  return offset;
}
