import type { Span } from "./span.ts";

/** “LISBON, July 9 (Reuter) - ”: a city in capitals or with an agency in brackets, then a dash. */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:, [\p{Lu}\p{L}. ]{2,30}?)?(?:, \p{L}{3,9}\.? \d{1,2})?(?: ?\([^)\n]{2,40}\))?|\p{Lu}[\p{L} .'’-]{2,40}(?:, [\p{L}. ]{2,30})? \([^)\n]{2,40}\)) ?[-–—]+ /u;

/** What a news agency puts before its first sentence: where and when it was written, which is not where and when it happened. */
export function agencyDateline(text: string, { start, end }: Span): Span | undefined {
  const [found] = dateline.exec(text.slice(start, Math.min(end, start + 140))) ?? [];
  return found === undefined ? undefined : { start, end: start + found.length };
}
