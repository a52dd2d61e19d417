import type { Span } from "./span.ts";

const day = String.raw`(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?)`;
const agency = String.raw` ?\([^)\n]{2,40}\)`;

/** “LISBON, July 9 (Reuter) - ”: a city in capitals, or with a day or an agency in brackets, then a dash. */
const dateline = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:, [\p{L}. ]{2,30}?)?(?:, ${day})?(?:${agency})?|\p{Lu}[\p{L} .'’-]{2,40}(?:, [\p{L}. ]{2,30})?(?:, ${day}(?:${agency})?|${agency})) ?[-–—]+ `,
  "u",
);

/** What a news agency or a press office puts before its first sentence: where and when it was written, which is not where and when it happened. */
export function agencyDateline(text: string, { start, end }: Span): Span | undefined {
  const [found] = dateline.exec(text.slice(start, Math.min(end, start + 140))) ?? [];
  return found === undefined ? undefined : { start, end: start + found.length };
}
