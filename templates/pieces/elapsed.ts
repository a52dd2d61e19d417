import { elapsedWords } from "../../src/date/elapsed.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { eventLink } from "./links.ts";

/** How long after the event from which the story counts another begins, in few words: “+55 h 54 min”. */
export function elapsedShort({ messages, timeline }: Site, event: Event): string | undefined {
  const { elapsedFrom } = timeline.story;
  return elapsedFrom && elapsedWords(elapsedFrom.when, event.when, "elapsedShort", messages.dates);
}

/** The same with the event from which it is counted. */
export function elapsedSince(site: Site, event: Event): Html | undefined {
  const { elapsedFrom } = site.timeline.story;
  if (!elapsedFrom) return undefined;
  const words = elapsedWords(elapsedFrom.when, event.when, "elapsed", site.messages.dates);
  return words === undefined ? undefined : html` <span>${words} ${eventLink(site, elapsedFrom)}</span>`;
}
