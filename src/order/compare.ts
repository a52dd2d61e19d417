import type { When } from "../date/when.ts";

/** By start, at equal starts the wider first. An open start counts as its end, an open end as the widest. */
export function compareWhen(a: When, b: When): number {
  return compare(startOf(a), startOf(b)) || compare(b.to - b.from, a.to - a.from);
}

/** For sorting; text goes by its code units, which no locale changes. */
export function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** When it began; when it was over, where that is not known. */
export function startOf(when: When): number {
  return when.from === Number.NEGATIVE_INFINITY ? when.to : when.from;
}
