import type { Bounds } from "../bounds.ts";
import { firstInstantAt } from "../wall-time.ts";
import type { When } from "../when.ts";
import { publicationOf } from "./expression.ts";
import { readLoosely } from "./read-expressions.ts";

/**
 * The bounds of an event that an English source dates with these words: wide enough for every usual reading of the
 * most exact expression in them. Days are counted from the day of publication in its own zone; hours are those of
 * clocks in `zone`. `undefined` if no expression names a day or more, or the publication date is open.
 */
export function phraseBounds(phrase: string, published: When, zone: string = published.zone): Bounds | undefined {
  const publication = publicationOf(published);
  if (!publication) return undefined;
  const dated = readLoosely(phrase, publication).flatMap(({ expression, allowed, exactness }) =>
    allowed && !expression.flags.includes("no-day-named") ? { ...allowed, exactness } : [],
  );
  const mostExact = Math.min(...dated.map(({ exactness }) => exactness));
  const spans = dated.filter(({ exactness }) => exactness === mostExact);
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ from }) => firstInstantAt(from, zone))),
    to: Math.max(...spans.map(({ to }) => firstInstantAt(to, zone))),
  };
}
