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
  return (
    compare(headingKey(a.when), headingKey(b.when)) ||
    groupNumber(a.when) - groupNumber(b.when) ||
    compare(withinDay(a.when), withinDay(b.when)) ||
    b.importance - a.importance ||
    compare(a.when.to - a.when.from, b.when.to - b.when.from) ||
    compare(a.id, b.id)
  );
}

/**
 * The instant that an event is sorted by among those of its day: the middle of what is known of its beginning, so that
 * what happened on some hour of the day stands after its morning and before its evening.
 */
function withinDay(when: When): number {
  return dayGroupOf(when) === "dated" ? (when.from + when.startsBy) / 2 : startOf(when);
}

function groupNumber(when: When): number {
  return dayGroups.indexOf(dayGroupOf(when));
}
