import type { When } from "../date/when.ts";

/** Writes an instant, given in milliseconds, in UTC (RFC 3339); an open one is null. */
export function instant(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

/** The first instant of a date in milliseconds, or its last one if it has no known start. */
export function startOf({ from, to }: When): number {
  return Number.isFinite(from) ? from : to;
}
