import { shortHeadingWords, shortWords } from "../src/date/short-words.ts";
import { headingKey, type When } from "../src/date/when.ts";
import { whenWords } from "../src/date/words.ts";
import { zoneTime } from "../src/date/zone.ts";
import { citationJson, citationText } from "../src/export/citation.ts";
import { eventData } from "../src/export/json-ld/event-data.ts";
import { indexBy } from "../src/group/index-by.ts";
import type { EventGroup } from "../src/group/timeline.ts";
import { elementText, type Html, type HtmlValue, html } from "../src/html.ts";
import { amount } from "../src/language/names.ts";
import type { Event, EventFact } from "../src/model.ts";
import { inOrderSaid } from "../src/order/said.ts";
import { recordFile } from "../src/read/record.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { badge } from "./pieces/badge.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { backTo } from "./pieces/crumbs.ts";
import { disputedIn } from "./pieces/disputes.ts";
import { embedCode, oEmbedLink } from "./pieces/embedding.ts";
import { eventHead } from "./pieces/event-head.ts";
import { eventList, eventsByDate } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { foldedList } from "./pieces/folded-list.ts";
import { ledger } from "./pieces/ledger.ts";
import { actorLink, eventLink, listed, sourceLink } from "./pieces/links.ts";
import { mediaFigures } from "./pieces/media.ts";
import { page } from "./pieces/page.ts";
import { tagLink } from "./pieces/tags.ts";
import { voicesBelowLabel } from "./pieces/voices.ts";
import { whereVoicesDiffer } from "./pieces/where-voices-differ.ts";

export const template: Template<Event> = {
  items: ({ timeline }) => timeline.events,
  path: url.eventPath,
  render,
};

/** The page of an event: what happened, when by which words, and who says what about it. */
function render(site: Site, event: Event): string {
  const { messages, timeline } = site;
  const embedded = site.hasExtras(event) && { path: url.eventPath(event), title: event.title };
  const around = timeline.byEvent.get(event);
  const disputed = disputedIn(site, event);
  return page(site, {
    path: url.eventPath(event),
    title: titleInFull(site, event),
    linkedData: eventData(site, event),
    event,
    description: `${event.title}. ${[whenWords(event.when, messages.dates), ...event.places.map(({ name }) => name)].join(messages.comma)}.`,
    contribution: {
      file: recordFile("event", event.id),
      known: event.places[0] && { places: event.places[0].id },
    },
    head: html`${embedded && oEmbedLink(site, embedded)}<script src="${site.href(url.entryScriptPath)}" type="module"></script>
`,
    body: html`${crumbs(site, event)}
<article class="event-page">
${eventHead(site, event, html`${event.title}`)}
<div class="beside"><div>
<div class="body"${contentLanguage(site)}>
${event.body.html}
</div>
${mediaFigures(site, event.media)}${whereVoicesDiffer(site, disputed)}
${section("claims", html`${messages.statements(event.claims.length)} ${event.claims.length > 1 && html`<small>${messages.inOrderMade}</small>`}`, ledger(site, inOrderSaid(event.claims), { isOfEvent: true, answered: new Set(disputed) }))}
${section("parts", messages.parts, around && eventsByDate(site, around.parts, 3, "part-"))}
${section("related", messages.related, around && around.related.length > 0 && eventList(site, around.related, "related-"))}
</div><aside>
${event.places[0] && site.drawings.locator(event.places[0])}
${facts([
  [messages.toldBy, voicesBelowLabel(site, event.origins), voicesCount(site, event)],
  [
    messages.namedIn,
    foldedList(
      site,
      event.actors.map((actor) => actorLink(site, actor)),
    ),
  ],
  [messages.facts, ...event.facts.map((fact) => factLine(site, event, fact))],
  [messages.tags, ...event.tags.map((tag) => tagLink(site, tag))],
  [messages.dating, ...dating(site, event)],
  [messages.sources, ...event.sources.map((source) => sourceLink(site, source))],
  [messages.thisEntry, ...history(site, event), citation(site, event), embedded && embedCode(site, embedded)],
])}
</aside></div>
</article>
${around && neighbourLinks(site, around)}`,
  });
}

/** The title, with the date where another event has the same. */
function titleInFull(site: Site, event: Event): string {
  const { events } = site.timeline;
  const byTitle = site.once("events by title", () => indexBy(events, ({ title }) => [title]));
  const isShared = (byTitle.get(event.title)?.length ?? 0) > 1;
  return isShared
    ? `${event.title}${site.messages.comma}${shortWords(event.when, "", site.messages.dates)}`
    : event.title;
}

/** The day that it is listed under, and the event that it is part of. */
function crumbs(site: Site, event: Event): Html {
  const { messages, timeline } = site;
  const heading = headingKey(event.when);
  return backTo(
    site,
    timeline.datePaths.get(heading) ?? url.timelinePath,
    shortHeadingWords(heading, "", messages.dates),
    event.partOf && html` ${messages.inEvent} ${eventLink(site, event.partOf)}`,
  );
}

/** A number that a source gives, which is named where it is not the event's first. */
function factLine(site: Site, { sources }: Event, fact: EventFact): Html {
  return html`<span${contentLanguage(site)}>${fact.label}${site.messages.colon}<b>${amount(fact)}</b></span>${fact.source !== sources[0] && html` <small>${sourceLink(site, fact.source)}</small>`}`;
}

/** How many voices tell of it in how many articles, what is out of the ordinary, and what that word means. */
function voicesCount(site: Site, { origins, sources, status }: Event): Html | false {
  const { messages } = site;
  const { word, definition } = messages.statuses[status];
  return (
    site.speaksOf(status) &&
    html`<span class="count">${messages.voicesInReports(origins.length, sources.length)}</span> ${badge(site, status)} <button type="button" class="meaning" popovertarget="meaning" aria-label="${messages.whatIsThis}">?</button><span id="meaning" popover><b class="status">${word}</b>${messages.colon}${definition}</span>`
  );
}

/** The words that date it, what it comes after, and how it is dated for machines. */
function dating(site: Site, { datedFrom, after, when }: Event): readonly HtmlValue[] {
  const { messages } = site;
  return [
    datedFrom &&
      html`<q lang="${datedFrom.source.language}">${datedFrom.phrase}</q>${messages.colon}${sourceLink(site, datedFrom.source)}. ${messages.datedFromCheck[datedFrom.check]}`,
    after.length > 0 && html`${messages.after}${messages.colon}${listed(site, after, eventLink)}`,
    html`<span class="count">${messages.timesIn} ${zoneTime(when.zone, messages.dates)}</span>`,
  ];
}

function history({ messages }: Site, { added, corrections }: Event): readonly HtmlValue[] {
  const words = (when: When) => shortWords(when, "", messages.dates);
  return [
    added && `${messages.added} ${words(added)}`,
    ...corrections.map(({ on, what }) => html`${messages.corrections} ${words(on)}${messages.colon}${what}`),
  ];
}

/** The events right before and after it in the timeline. */
function neighbourLinks(site: Site, { previous, next }: EventGroup): Html | undefined {
  const { messages } = site;
  return (
    (previous ?? next) &&
    html`<nav class="neighbours ways" aria-label="${messages.neighbours}">${way(site, previous, "previous", messages.beforeIt)}${way(site, next, "next", messages.afterIt)}</nav>`
  );
}

function way(site: Site, event: Event | undefined, side: "previous" | "next", label: string): Html | undefined {
  return (
    event &&
    html`<a class="${side}" rel="${side === "next" ? "next" : "prev"}" href="${site.href(url.eventPath(event))}"><small>${label} · ${shortWords(event.when, site.storyYear, site.messages.dates)}</small> <b${contentLanguage(site)}>${event.title}</b></a>`
  );
}

function citation(site: Site, event: Event): Html {
  const { messages, timeline } = site;
  const path = url.eventPath(event);
  const cited = { event, story: timeline.story, address: site.address(path) };
  return html`<details data-copy="${messages.copy}" data-copied="${messages.copied}">
<summary>${messages.cite}</summary>
<h3>${messages.citationText}</h3>
<pre class="citation">${citationText(cited, messages)}</pre>
<h3>${messages.citationData}</h3>
<pre class="citation">${elementText(citationJson(cited))}</pre>
</details>`;
}
