import { memoised } from "../date/memoised.ts";
import { headingKey, type When } from "../date/when.ts";
import type { Event } from "../model.ts";
import { compare } from "../text/compare.ts";
import { startOf } from "./compare-when.ts";
import { dayGroupOf, dayGroups } from "./day-group.ts";

/** What has a place in the timeline. */
export type Placed = Pick<Event, "id" | "when" | "importance">;

/**
 * By the day (month, year) that an event is listed under; within it what begins there, then what may have begun there or
 * later, then what was over by then; then by the hour, what matters more, the exacter date, and the id.
 */
export function compareEvents(a: Placed, b: Placed): number {
  const [one, other] = [placeOf(a.when), placeOf(b.when)];
  return (
    compare(one.heading, other.heading) ||
    one.group - other.group ||
    compare(one.withinDay, other.withinDay) ||
    b.importance - a.importance ||
    compare(one.length, other.length) ||
    compare(a.id, b.id)
  );
}

/** What of a date decides where it stands; sorting asks for it over and over. */
const placeOf = memoised((when: When) => ({
  heading: headingKey(when),
  group: dayGroups.indexOf(dayGroupOf(when)),
  withinDay: withinDay(when),
  length: when.to - when.from,
}));

/**
 * The instant that an event is sorted by among those of its day: the middle of what is known of its beginning, so that
 * what happened on some hour of the day stands after its morning and before its evening.
 */
function withinDay(when: When): number {
  return dayGroupOf(when) === "dated" ? (when.from + when.startsBy) / 2 : startOf(when);
}
