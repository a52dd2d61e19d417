import type { When } from "../date/when.ts";
import { compare } from "../text/compare.ts";

/** By start, at equal starts the wider first. An open start counts as its end, an open end as the widest. */
export function compareWhen(a: When, b: When): number {
  return compare(startOf(a), startOf(b)) || compare(b.to - b.from, a.to - a.from);
}

/** The first instant of a date, or the last of one that has no known start. */
export function startOf(when: When): number {
  return when.from === Number.NEGATIVE_INFINITY ? when.to : when.from;
}
