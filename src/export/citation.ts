import { whenWords } from "../date/words.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/** How an entry is cited in a text: its title, when it happened, the story, the address. */
export function citationText(site: Site, event: Event): string {
  const { story } = site.timeline;
  const happened = whenWords(event.when, site.words.dates);
  return `“${event.title}” (${happened}). ${story.title}. ${site.canonical(url.eventPath(event)) ?? url.eventPath(event)}`;
}

/** The entry as CSL-JSON, which reference managers read (citation-style-language/schema, `csl-data.json`). */
export function citationJson(site: Site, event: Event): string {
  const { story } = site.timeline;
  const changed = event.corrections.at(-1)?.on ?? event.added;
  const item = {
    id: event.id,
    type: "webpage",
    title: event.title,
    "container-title": story.title,
    "event-date": { raw: event.when.edtf },
    issued: changed && { raw: changed.edtf },
    language: story.language,
    URL: site.canonical(url.eventPath(event)),
  };
  return JSON.stringify([item], null, 2);
}
