import ICAL from "ical.js";
import { readWhen } from "../date/when.ts";
import { isFault } from "../problem.ts";
import type { ItemFields } from "./fields.ts";
import type { ParseFailure } from "./imported.ts";

/** The events of a calendar (RFC 5545), as items of a list whose fields have usual names. */
export function calendarItems(text: string): { readonly json: readonly ItemFields[] } | ParseFailure {
  try {
    const parsed = ICAL.parse(text);
    // A file may hold several.
    const calendars: unknown[][] = typeof parsed[0] === "string" ? [parsed] : parsed;
    const events = calendars.flatMap((each) => new ICAL.Component(each).getAllSubcomponents("vevent"));
    return { json: events.map(itemOf) };
  } catch (error) {
    return { errors: [`it is no calendar that can be read: ${(error as Error).message}`] };
  }
}

function itemOf(component: ICAL.Component): ItemFields {
  const value = (name: string) => component.getFirstPropertyValue(name);
  const { summary, description, location, startDate, endDate } = new ICAL.Event(component);
  const [lat, lon] = [value("geo")].flat();
  const zone = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  return {
    title: summary,
    date: value("status") === "CANCELLED" ? "cancelled" : startDate && dateOf(startDate, zone),
    end: endDate && dateOf(lastOf(endDate), zone),
    description,
    location,
    lat,
    lon,
    url: value("url"),
    category: component.getFirstProperty("categories")?.getFirstValue(),
    planned: value("status") === "TENTATIVE" ? "yes" : undefined,
    repeats: value("rrule")?.toString(),
  };
}

/** A day that ends an event is the first on which it is over (RFC 5545, section 3.6.1). */
function lastOf(end: ICAL.Time): ICAL.Time {
  const last = end.clone();
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  return last;
}

/**
 * A day, or a minute: in UTC where the calendar names a zone, and else as the story's zone has it. With a zone that
 * nobody else knows it is no date, and is reported so.
 */
function dateOf(time: ICAL.Time, zone: string | undefined): string {
  const written = time.toString().slice(0, time.isDate ? "2023-06-04".length : "2023-06-04T17:00".length);
  if (time.isDate) return written;
  if (time.zone === ICAL.Timezone.utcTimezone) return `${written}Z`;
  if (zone === undefined) return written;
  const when = readWhen(written, zone);
  return isFault(when) ? `${written} ${zone}` : `${new Date(when.from).toISOString().slice(0, -8)}Z`;
}
