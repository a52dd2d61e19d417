import { longestIndex } from "./longest-index.ts";

const fewestEvents = 20;

/** Whether an actor or a place among very many has so few events that its list of them says all; it has neither chart nor feed. */
export function isBrief(all: readonly unknown[], events: readonly unknown[] = []): boolean {
  return all.length > longestIndex && events.length < fewestEvents;
}
