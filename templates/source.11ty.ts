import { knownDay } from "../src/as-known/known-day.ts";
import { html } from "../src/html.ts";
import type { Source } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { asKnownDayLink } from "./pieces/as-known-link.ts";
import { claimList } from "./pieces/claim.ts";
import { contents } from "./pieces/contents.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { section } from "./pieces/facts.ts";
import { sourceName } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { sourceFacts } from "./pieces/source-facts.ts";

interface SourcePage {
  readonly site: Site;
  readonly source: Source;
}

export const data = {
  pagination: { data: "site.timeline.sources", size: 1, alias: "source" },
  permalink: ({ source }: SourcePage) => url.outputFile(url.sourcePath(source)),
};

/** The page of a source: what is stated of it, the events it reports and the claims it carries. */
export function render({ site, source }: SourcePage): string {
  const { words, timeline } = site;
  const group = timeline.bySource.get(source);
  const known = knownDay(source, timeline.story.zone);
  const eventChapters = contents(site, url.sourceEventsPath(source), words.eventsReported, words.events);
  const claimChapters = contents(site, url.sourceStatementsPath(source), words.claimsCarried, words.statements);
  return page(site, {
    path: url.sourcePath(source),
    title: sourceName(site, source),
    body: html`<h1>${sourceName(site, source)}</h1>
${sourceFacts(site, source)}
${known !== undefined && html`<p>${asKnownDayLink(site, known)}</p>`}
${section("events", words.eventsReported, eventChapters ?? (group && group.events.length > 0 && eventsByDate(site, group.events, 3)))}
${section("claims", words.claimsCarried, claimChapters ?? (group && claimList(site, group.claims, { showsEvent: true, showsQuestion: true })))}`,
  });
}
