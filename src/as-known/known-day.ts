import { localDay } from "../date/when.ts";
import type { Question, Source } from "../model.ts";

/**
 * The day by whose end a source had certainly been published, YYYY-MM-DD in a zone. None where the end of its
 * publication is open.
 */
export function knownDay({ published }: Source, zone: string): string | undefined {
  return Number.isFinite(published.to) ? lastDay(published.to, zone) : undefined;
}

/** The day by whose end the editors had settled a question with a source that was known; none where they have not. */
export function settledDay({ settled }: Question, zone: string): string | undefined {
  if (!settled) return undefined;
  const end = Math.max(settled.on.to, settled.source.published.to);
  return Number.isFinite(end) ? lastDay(end, zone) : undefined;
}

/** `end` is the first instant after it. */
function lastDay(end: number, zone: string): string {
  return localDay(end - 1, zone);
}
