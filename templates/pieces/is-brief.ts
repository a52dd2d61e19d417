import { longestIndex } from "./longest-index.ts";

const fewestEvents = 20;

/** Whether an actor or a place among very many has too few events for a chart or a feed. */
export function isBrief(all: readonly unknown[], events: readonly unknown[] = []): boolean {
  return all.length > longestIndex && events.length < fewestEvents;
}
