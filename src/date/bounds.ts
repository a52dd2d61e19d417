import { DateTime, type DurationLike } from "luxon";
import { oneOf } from "../fix.ts";
import type { Fault } from "../problem.ts";
import { dateFault } from "./date-fault.ts";
import { isTimed, type Moment, printMoment, type TimedMoment } from "./moment.ts";
import { hoursOf } from "./part-of-day.ts";
import { firstInstantAt, instantsAt, isoDay, minuteMs, secondMs, type WallTime, wallTimeAt } from "./wall-time.ts";

/** Instants in milliseconds since 1970-01-01T00:00Z: `from` inclusive, `to` exclusive. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The earliest time that clocks in the zone may show when the moment begins. */
export function wallStart(moment: Moment, zone: string): WallTime {
  switch (moment.precision) {
    case "year":
      return DateTime.utc(moment.year);
    case "month":
      return DateTime.utc(moment.year, moment.month);
    case "day":
      return DateTime.utc(moment.year, moment.month, moment.day);
    case "part":
      return DateTime.utc(moment.year, moment.month, moment.day, hoursOf[moment.part][0]);
    case "minute":
    case "second":
      return moment.offset === undefined
        ? writtenTime(moment)
        : wallTimeAt(instantAtOffset(moment, moment.offset), zone);
  }
}

/** The first instant of a moment for which `boundsOf` finds no error. */
export function firstInstantOf(moment: Moment, zone: string): number {
  return isTimed(moment) && moment.offset !== undefined
    ? instantAtOffset(moment, moment.offset)
    : firstInstantAt(wallStart(moment, zone), zone);
}

/** The bounds of a moment in a zone. It is an error if the zone skips that day or time, or has the time twice. */
export function boundsOf(moment: Moment, zone: string): Bounds | Fault {
  if (isTimed(moment)) return boundsOfTime(moment, zone);
  const start = wallStart(moment, zone);
  const from = firstInstantAt(start, zone);
  const isWithinDay = moment.precision === "day" || moment.precision === "part";
  if (isWithinDay && isoDay(wallTimeAt(from, zone)) !== isoDay(start)) {
    return dateFault(
      printMoment(moment),
      `a day of the calendar in ${zone}`,
      `Correct the day: the calendar there left out ${isoDay(start)}.`,
    );
  }
  return { from, to: firstInstantAt(start.plus(lengthOf(moment)), zone) };
}

function lengthOf(moment: Exclude<Moment, TimedMoment>): DurationLike {
  if (moment.precision !== "part") return { [moment.precision]: 1 };
  const [first, last] = hoursOf[moment.part];
  return { hours: last - first };
}

function boundsOfTime(moment: TimedMoment, zone: string): Bounds | Fault {
  const written = writtenTime(moment);
  const instants = moment.offset === undefined ? instantsAt(written, zone) : [instantAtOffset(moment, moment.offset)];
  const [from, second] = instants;
  if (from === undefined) {
    return dateFault(
      printMoment(moment),
      `a time that clocks showed in ${zone}`,
      "Correct the time, or give it in UTC with “Z” at its end: clocks there were put forward past it.",
    );
  }
  if (second === undefined) return { from, to: from + (moment.precision === "second" ? secondMs : minuteMs) };
  const [earlier, later] = [from, second].map((instant) =>
    printMoment({ ...moment, offset: Math.round((written.toMillis() - instant) / minuteMs) }),
  );
  return dateFault(printMoment(moment), `one of the two such times in ${zone}, where clocks were put back`, {
    fix: `Write “${earlier}” for the first or “${later}” for the second.`,
    replacements: oneOf([earlier, later].filter((time) => time !== undefined)),
  });
}

function writtenTime({ year, month, day, hour, minute, second }: TimedMoment): WallTime {
  return DateTime.utc(year, month, day, hour, minute, second);
}

function instantAtOffset(moment: TimedMoment, offset: number): number {
  return writtenTime(moment).toMillis() - offset * minuteMs;
}
