import { whenWords } from "../date/words.ts";
import type { Language } from "../language/language.ts";
import type { Event, Story } from "../model.ts";
import { cslDate } from "./csl-date.ts";

/** An entry, the story that it is cited from, and its address: whole if the site's is known, else a path. */
export interface Cited {
  readonly event: Event;
  readonly story: Story;
  readonly address: string;
}

/** Cites an entry in words: its title, when it happened, the story, the address. */
export function citationText({ event, story, address }: Cited, { quoted, dates }: Language): string {
  return `${quoted(event.title)} (${whenWords(event.when, dates)}). ${story.title}. ${address}`;
}

/** Cites an entry as CSL-JSON, which reference managers read (citation-style-language/schema, `csl-data.json`). */
export function citationJson({ event, story, address }: Cited): string {
  const changed = event.corrections.at(-1)?.on ?? event.added;
  const item = {
    id: event.id,
    type: "webpage",
    title: event.title,
    "container-title": story.title,
    "event-date": cslDate(event.when),
    issued: changed && cslDate(changed),
    language: story.language,
    URL: address,
  };
  return JSON.stringify([item]);
}
