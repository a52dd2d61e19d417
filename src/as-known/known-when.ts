import { printMoment } from "../date/moment.ts";
import { isParseError } from "../date/parse-error.ts";
import { endsOf, localDay, readWhen, type When } from "../date/when.ts";
import type { Event } from "../model.ts";
import type { Knowledge } from "./known-event.ts";

/**
 * The date of an event as far as sources could tell it that had been published by the end of a day: an end that lies
 * later is cut off, and before the source is known whose words date the event it is dated by that day alone. What was
 * announced then keeps its date.
 */
export function knownWhen({ when, planned, datedFrom }: Event, { day, days }: Knowledge): When {
  const { first, last } = endsOf(when.expression);
  const isAnnounced = planned || (first !== "open" && localDay(when.from, when.zone) > day);
  if (isAnnounced) return when;
  if (datedFrom && !days.has(datedFrom.source)) return readOr(when, `../${day}`);
  if (first === last || last === "open" || localDay(when.to - 1, when.zone) <= day) return when;
  if (first === "open") return readOr(when, `../${day}`);
  const start = printMoment(first);
  return readOr(when, when.expression.kind === "between" ? `[${start}..${day}]` : `${start}/..`);
}

/** A date in the zone of another, which stands in where that zone has no such day. */
function readOr(other: When, edtf: string): When {
  const read = readWhen(edtf, other.zone);
  return isParseError(read) ? other : read;
}
