/** An instant in milliseconds as RFC 3339 writes it in UTC; null where it is open. */
export function instant(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}
