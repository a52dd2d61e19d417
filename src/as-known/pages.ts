import * as url from "../url.ts";
import type { AsKnown } from "./as-known.ts";
import { claimsOf, type KnownEvent } from "./known-event.ts";

/** A page of what was known on a day. A day whose changes do not fit on one page has several. */
export interface AsKnownPage {
  readonly asKnown: AsKnown;
  readonly path: string;
  /** Counts from 1. */
  readonly part: number;
  readonly parts: number;
  /** All events known by then, or the changed events that stand on this page. */
  readonly events: readonly KnownEvent[];
}

/** The most events and claims on a page of changes; each takes some 500 bytes. */
const largestPage = 300;

export function asKnownPages(days: readonly AsKnown[]): readonly AsKnownPage[] {
  return days.flatMap((asKnown) => {
    const lists = asKnown.whole ? [asKnown.whole] : partsOf(asKnown);
    return lists.map((events, index) => ({
      asKnown,
      path: url.asKnownDayPath(asKnown.day, index + 1),
      part: index + 1,
      parts: lists.length,
      events,
    }));
  });
}

/** The changed events of a day in parts that each fit on a page; at least one part. */
function partsOf(asKnown: AsKnown): readonly (readonly KnownEvent[])[] {
  const parts: KnownEvent[][] = [[]];
  let length = 0;
  for (const event of asKnown.changed) {
    const own = 1 + claimsOf(event, asKnown.day);
    if (length > 0 && length + own > largestPage) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(event);
    length += own;
  }
  return parts;
}
