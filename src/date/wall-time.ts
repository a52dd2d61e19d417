import { DateTime } from "luxon";
import { ianaZone } from "./zone.ts";

/**
 * What calendar and clock show in some zone, carried by a luxon DateTime in UTC: sums of wall times know no changes
 * of the clocks, and hours that a zone skips can be told from those that it has.
 */
export type WallTime = DateTime;

export function wallTimeAt(instant: number, zone: string): WallTime {
  return DateTime.fromMillis(instant, { zone: ianaZone(zone) }).setZone("utc", { keepLocalTime: true });
}

/** The instants at which clocks in the zone show the time: none if it is skipped, two if it comes twice. */
export function instantsAt(time: WallTime, zone: string): readonly number[] {
  const shown = inZone(time, zone);
  const isSkipped = wallTimeAt(shown.toMillis(), zone).toMillis() !== time.toMillis();
  return isSkipped ? [] : shown.getPossibleOffsets().map((possible) => possible.toMillis());
}

/** The first instant at which clocks in the zone show the time or, if they skip it, one after. */
export function firstInstantAt(time: WallTime, zone: string): number {
  return Math.min(
    ...inZone(time, zone)
      .getPossibleOffsets()
      .map((possible) => possible.toMillis()),
  );
}

/** YYYY-MM-DD. */
export function isoDay(time: WallTime): string {
  return time.toFormat("yyyy-MM-dd", { locale: "en-GB" });
}

function inZone(time: WallTime, zone: string): DateTime {
  return time.setZone(ianaZone(zone), { keepLocalTime: true });
}
