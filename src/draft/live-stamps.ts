import type { Block } from "./blocks.ts";
import type { Span } from "./span.ts";

const stamp = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?![\p{L}\p{N}])/iu;
/** Fewer paragraphs that begin with a time are no live blog. */
const fewest = 3;

/**
 * The times before the paragraphs of a live blog, “17:40 Two people are missing”, or in lines of their own: when they were
 * written, on the day of publication.
 */
export function liveStamps(text: string, blocks: readonly Block[]): readonly Span[] {
  const stamps = blocks.flatMap(({ start, end, kind }) => {
    const [found] = stamp.exec(text.slice(start, Math.min(end, start + 12))) ?? [];
    const isStamp = kind === "body" || (kind === "heading" && found?.length === end - start);
    return found === undefined || !isStamp ? [] : [{ start, end: start + found.length }];
  });
  return stamps.length < fewest ? [] : stamps;
}
