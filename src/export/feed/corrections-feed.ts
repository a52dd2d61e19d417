import { whenWords } from "../../date/words.ts";
import { html } from "../../html.ts";
import type { Event, Removed } from "../../model.ts";
import { compare } from "../../order/compare.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { startOf } from "../instant.ts";
import { entryId } from "../stable-id.ts";
import { categoriesOf } from "./event-entry.ts";
import { type Feed, type FeedEntry, longestFeed } from "./feed.ts";

/** What was corrected and what was withdrawn. Of a withdrawn entry it says no more than why. */
export function correctionsFeed(site: Site): Feed {
  const { story, events, removed } = site.timeline;
  const entries = [
    ...events.flatMap((event) => correctionEntries(site, event)),
    ...removed.map((event) => removedEntry(site, event)),
  ];
  return {
    path: url.correctionsFeedPath,
    page: url.homePath,
    title: `${site.words.exports.correctionsFeed} · ${story.title}`,
    entries: entries.sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id)).slice(0, longestFeed),
    withdrawn: [],
  };
}

function correctionEntries(site: Site, event: Event): readonly FeedEntry[] {
  const { words } = site;
  return event.corrections.map(({ on, what }, index) => ({
    id: `${entryId(site, event)}#correction-${index + 1}`,
    page: url.eventPath(event),
    title: event.title,
    published: startOf(on),
    updated: startOf(on),
    categories: categoriesOf(event),
    content: html`<p>${words.corrections} ${whenWords(on, words.dates)}: ${what}</p>`,
  }));
}

function removedEntry(site: Site, event: Removed): FeedEntry {
  const { words } = site;
  const { on, why, instead } = event;
  return {
    id: `${entryId(site, event)}#withdrawn`,
    page: url.eventPath(event),
    title: words.removedTitle,
    published: startOf(on),
    updated: startOf(on),
    categories: [],
    content: html`<p>${words.removedOn} ${whenWords(on, words.dates)}: ${why}</p>${
      instead &&
      html`
<p>${words.removedInstead}: <a href="${site.address(url.eventPath(instead))}">${instead.title}</a></p>`
    }`,
  };
}
