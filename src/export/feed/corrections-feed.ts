import { whenWords } from "../../date/words.ts";
import type { Correction } from "../../group/corrections.ts";
import { html } from "../../html.ts";
import type { Removed } from "../../model.ts";
import { startOf } from "../../order/compare-when.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { entryId } from "../stable-id.ts";
import { categoriesOf } from "./event-entry.ts";
import { type Feed, type FeedEntry, longestFeed } from "./feed.ts";

/** The feed of corrections and of withdrawn entries. Of a withdrawn entry it says no more than why. */
export function correctionsFeed(site: Site): Feed {
  const { story, corrections } = site.timeline;
  return {
    path: url.feedPath(url.correctionsPath),
    page: url.correctionsPath,
    title: `${site.messages.exports.correctionsFeed} · ${story.title}`,
    entries: corrections
      .slice(0, longestFeed)
      .map((correction) =>
        correction.kind === "corrected" ? correctedEntry(site, correction) : removedEntry(site, correction.removed),
      ),
    withdrawn: [],
  };
}

function correctedEntry(
  site: Site,
  { event, number, on, what }: Extract<Correction, { kind: "corrected" }>,
): FeedEntry {
  const { messages } = site;
  return {
    id: `${entryId(site, event)}#correction-${number}`,
    page: url.eventPath(event),
    title: event.title,
    published: startOf(on),
    updated: startOf(on),
    categories: categoriesOf(event),
    enclosures: [],
    content: html`<p>${messages.corrections} ${whenWords(on, messages.dates)}${messages.colon}${what}</p>`,
  };
}

/** Leads to the page of corrections, since the entry's own address may hold the very words that were taken out. */
function removedEntry(site: Site, event: Removed): FeedEntry {
  const { messages } = site;
  const { on, why, instead } = event;
  return {
    id: `${entryId(site, event)}#withdrawn`,
    page: url.correctionsPath,
    title: messages.removedTitle,
    published: startOf(on),
    updated: startOf(on),
    categories: [],
    enclosures: [],
    content: html`<p>${messages.removedOn} ${whenWords(on, messages.dates)}${messages.colon}${why}</p>${
      instead &&
      html`
<p>${messages.removedInstead}${messages.colon}<a href="${site.address(url.eventPath(instead))}">${instead.title}</a></p>`
    }`,
  };
}
