import { longestIndex } from "./longest-index.ts";

const fewestEvents = 20;

/** Whether an actor or a place has a feed: among very many, those of few events have none. */
export function hasOwnFeed(all: readonly unknown[], events: readonly unknown[] = []): boolean {
  return all.length <= longestIndex || events.length >= fewestEvents;
}
