import { printMoment } from "../date/moment.ts";
import { endsOf, localDay, readWhen, type When } from "../date/when.ts";
import type { Event, Source } from "../model.ts";
import { isFault } from "../problem.ts";
import type { KnownAccounts } from "./known-event.ts";

/**
 * The date of an event as far as its known reports could tell it: an end that is later than they is cut off, and until
 * the source is known whose words date the event it is dated by the last of them alone. What was announced keeps its
 * date. `days` are those from which the sources are known.
 */
export function knownWhen(
  { when, planned, datedFrom }: Event,
  { reports }: KnownAccounts,
  days: ReadonlyMap<Source, string>,
): When {
  const { first, last } = endsOf(when.expression);
  const day = reports.at(-1)?.day;
  if (day === undefined || planned || (first !== "open" && localDay(when.from, when.zone) > day)) return when;
  if (datedFrom && !days.has(datedFrom.source)) return inZoneOf(when, `../${day}`);
  if (first === last || last === "open" || localDay(when.to - 1, when.zone) <= day) return when;
  if (first === "open") return inZoneOf(when, `../${day}`);
  const start = printMoment(first);
  return inZoneOf(when, when.expression.kind === "between" ? `[${start}..${day}]` : `${start}/..`);
}

/** A date read in the zone of another, which stays where that zone has no such day. */
function inZoneOf(other: When, edtf: string): When {
  const read = readWhen(edtf, other.zone);
  return isFault(read) ? other : read;
}
