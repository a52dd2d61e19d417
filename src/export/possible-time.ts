import { localDay, type When } from "../date/when.ts";

// All the time that a date may mean, for forms that know no inexact dates.

/** Whether a date says when to the minute or second; all that it may mean then lies from `from` to `to`. */
export function isTime({ from, to, approximate, precision }: When): boolean {
  const isTimed = precision === "minute" || precision === "second";
  return isTimed && !approximate && Number.isFinite(from) && Number.isFinite(to);
}

/** The first and the last day that a date may mean, as YYYY-MM-DD. Of an open end, the end that is known stands for both. */
export function daysOf({ from, to, startsBy, zone }: When): readonly [first: string, last: string] {
  const last = localDay((Number.isFinite(to) ? to : startsBy) - 1, zone);
  return [Number.isFinite(from) ? localDay(from, zone) : last, last];
}
