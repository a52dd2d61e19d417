import type { When } from "../date/when.ts";

/** An instant in milliseconds as RFC 3339 writes it in UTC; null where it is open. */
export function instant(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

/** The first instant of a date, or the last of one that has no known start. */
export function startOf({ from, to }: When): number {
  return Number.isFinite(from) ? from : to;
}
