import * as url from "../url.ts";
import type { AsKnown } from "./as-known.ts";
import { claimsOf, type KnownEvent } from "./known-event.ts";

/** A page of a day; a day has more than one where its reports tell of more than a page holds. */
export interface AsKnownPage {
  readonly asKnown: AsKnown;
  readonly path: string;
  /** Counts from 1. */
  readonly part: number;
  readonly parts: number;
  /** All that were known by then, or of the day's changes those that this page holds. */
  readonly events: readonly KnownEvent[];
}

/** How many events and claims a page of changes holds; at some 500 bytes each. */
const most = 300;

export function asKnownPages(days: readonly AsKnown[]): readonly AsKnownPage[] {
  return days.flatMap((asKnown) => {
    const lists = asKnown.whole ? [asKnown.whole] : divided(asKnown);
    return lists.map((events, index) => ({
      asKnown,
      path: url.asKnownDayPath(asKnown.day, index + 1),
      part: index + 1,
      parts: lists.length,
      events,
    }));
  });
}

/** Parts as long as a page may be; at least one. */
function divided(asKnown: AsKnown): readonly (readonly KnownEvent[])[] {
  const parts: KnownEvent[][] = [[]];
  let length = 0;
  for (const event of asKnown.changed) {
    const own = 1 + claimsOf(event, asKnown.day);
    if (length > 0 && length + own > most) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(event);
    length += own;
  }
  return parts;
}
