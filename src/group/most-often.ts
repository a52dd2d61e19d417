import { compare } from "../text/compare.ts";
import { indexBy } from "./index-by.ts";
import type { Counted } from "./timeline.ts";

/** What occurs in events, with the number of events, most often first. */
export function mostOften<Item extends { readonly id: string }, Event>(
  events: readonly Event[],
  itemsOf: (event: Event) => Iterable<Item>,
): readonly Counted<Item>[] {
  return [...indexBy(events, itemsOf)]
    .map(([item, those]) => ({ item, events: those.length }))
    .sort((a, b) => b.events - a.events || compare(a.item.id, b.item.id));
}
