import { isoDay, wallTimeOf } from "./wall-time.ts";

/** The day after a day such as `2023-06-04`; nothing after a month or a year. */
export function nextDay(day: string): string | undefined {
  return neighbour(day, 1);
}

/** The day before a day. */
export function previousDay(day: string): string | undefined {
  return neighbour(day, -1);
}

function neighbour(day: string, days: number): string | undefined {
  return day.length === "2023-06-04".length ? isoDay(wallTimeOf(day).plus({ days })) : undefined;
}
