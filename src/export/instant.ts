/** Writes an instant, given in milliseconds, in UTC (RFC 3339); an open one is null. */
export function instant(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}
