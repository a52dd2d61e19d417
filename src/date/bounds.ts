import { DateTime, type DurationLike } from "luxon";
import { type Moment, printMoment } from "./moment.ts";
import { hoursOf } from "./part-of-day.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { firstInstantAt, instantsAt, isoDay, minuteLong, type WallTime, wallTimeAt } from "./wall-time.ts";

/** Instants in milliseconds since 1970-01-01T00:00Z: `from` inclusive, `to` exclusive. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

type Minute = Extract<Moment, { precision: "minute" }>;

/** What clocks in the zone show when the moment begins, at the earliest. */
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
      return moment.offset === undefined
        ? writtenTime(moment)
        : wallTimeAt(instantAtOffset(moment, moment.offset), zone);
  }
}

/** The first instant of a moment that has bounds in the zone. */
export function firstInstantOf(moment: Moment, zone: string): number {
  const isExact = moment.precision === "minute" && moment.offset !== undefined;
  return isExact ? instantAtOffset(moment, moment.offset) : firstInstantAt(wallStart(moment, zone), zone);
}

/** The bounds of a moment in a zone, or why the zone has no such day or time, or has it twice. */
export function boundsOf(moment: Moment, zone: string): Bounds | Refusal {
  if (moment.precision === "minute") return boundsOfMinute(moment, zone);
  const start = wallStart(moment, zone);
  const from = firstInstantAt(start, zone);
  const isWithinDay = moment.precision === "day" || moment.precision === "part";
  if (isWithinDay && isoDay(wallTimeAt(from, zone)) !== isoDay(start)) {
    return refuse(
      printMoment(moment),
      `a day of the calendar in ${zone}`,
      `Correct the day: the calendar there left out ${isoDay(start)}.`,
    );
  }
  return { from, to: firstInstantAt(start.plus(lengthOf(moment)), zone) };
}

function lengthOf(moment: Exclude<Moment, Minute>): DurationLike {
  switch (moment.precision) {
    case "year":
      return { years: 1 };
    case "month":
      return { months: 1 };
    case "day":
      return { days: 1 };
    case "part": {
      const [first, last] = hoursOf[moment.part];
      return { hours: last - first };
    }
  }
}

function boundsOfMinute(moment: Minute, zone: string): Bounds | Refusal {
  const written = writtenTime(moment);
  const instants = moment.offset === undefined ? instantsAt(written, zone) : [instantAtOffset(moment, moment.offset)];
  const [from, second] = instants;
  if (from === undefined) {
    return refuse(
      printMoment(moment),
      `a time that clocks showed in ${zone}`,
      "Correct the time, or give it in UTC with “Z” at its end: clocks there were put forward past it.",
    );
  }
  if (second === undefined) return { from, to: from + minuteLong };
  const [earlier, later] = [from, second].map((instant) =>
    printMoment({ ...moment, offset: Math.round((written.toMillis() - instant) / minuteLong) }),
  );
  return refuse(
    printMoment(moment),
    `one of the two such times in ${zone}, where clocks were put back`,
    `Write “${earlier}” for the first or “${later}” for the second.`,
  );
}

function writtenTime({ year, month, day, hour, minute }: Minute): WallTime {
  return DateTime.utc(year, month, day, hour, minute);
}

function instantAtOffset(moment: Minute, offset: number): number {
  return writtenTime(moment).toMillis() - offset * minuteLong;
}
