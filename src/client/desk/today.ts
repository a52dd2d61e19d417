/** The day on the clock of whoever types. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, "YYYY-MM-DD".length);
}
