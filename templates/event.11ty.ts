import { whenWords } from "../src/date/words.ts";
import { zoneLabel } from "../src/date/zone.ts";
import { citationJson, citationText } from "../src/export/citation.ts";
import { eventData } from "../src/export/json-ld/event-data.ts";
import type { EventGroup, Trail } from "../src/group/timeline.ts";
import { type Html, type HtmlValue, html } from "../src/html.ts";
import type { Event } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import { coarsestPlaces } from "../src/relate/places.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { claimList } from "./pieces/claim.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { eventList } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { actorLink, eventLink, joined, placeLink, questionLink, sourceLink } from "./pieces/links.ts";
import { neighbours } from "./pieces/neighbours.ts";
import { page } from "./pieces/page.ts";
import { restsOn } from "./pieces/rests-on.ts";
import { sourceFacts } from "./pieces/source-facts.ts";
import { statusInWords } from "./pieces/status.ts";
import { whenElement } from "./pieces/when.ts";

export const template: Template<Event> = {
  items: ({ timeline }) => timeline.events,
  path: url.eventPath,
  render,
};

/** The page of an event: what happened, when by which words, and who says what about it. */
function render(site: Site, event: Event): string {
  const { messages, timeline } = site;
  const around = timeline.byEvent.get(event);
  return page(site, {
    path: url.eventPath(event),
    title: event.title,
    linkedData: eventData(site, event),
    description: `${event.title}. ${[whenWords(event.when, messages.dates), ...event.places.map(({ name }) => name)].join(", ")}.`,
    contribution: {
      file: recordFile("event", event.id),
      known: { places: event.places.slice(0, 1).map(({ id }) => id) },
    },
    head: html`<script src="${site.href(url.entryScriptPath)}" type="module"></script>
`,
    body: html`<article class="event">
<h1${contentLanguage(site)}>${event.title}</h1>
${facts([
  [messages.when, whenElement(site, event.when), event.planned && messages.planned],
  [messages.where, ...where(site, event)],
  [messages.kind, event.kind?.label],
  [messages.accountsName, joined(event.actors.map((actor) => actorLink(site, actor)))],
  [messages.partOf, event.partOf && eventLink(site, event.partOf)],
  [messages.caution, event.graphic && messages.graphic],
  [messages.draft, event.draft && messages.draftNote],
])}
<div class="body"${contentLanguage(site)}>
${event.body.html}
</div>
${section("status", messages.status, status(site, event))}
${section("claims", messages.whoSaysWhat, claims(site, event))}
${section("dating", messages.dating, dating(site, event))}
${section("where", messages.where, event.places[0] && site.drawings.locator(event.places[0]))}
${section("parts", messages.parts, around && around.parts.length > 0 && eventList(site, around.parts, "part-"))}
${section("related", messages.related, around && around.related.length > 0 && eventList(site, around.related, "related-"))}
${section(
  "sources",
  messages.sources,
  html`<ol class="sources">
${event.sources.map(
  (source) => html`<li>${sourceLink(site, source)}
${sourceFacts(site, source)}</li>
`,
)}</ol>`,
)}
${section(
  "history",
  messages.history,
  html`${history(site, event)}
${citation(site, event)}`,
)}
</article>
${around && neighbourLinks(site, around)}`,
  });
}

/** The places of an event; with a remark where no more exact place is known. */
function where(site: Site, event: Event): readonly Html[] {
  const areas = coarsestPlaces(event);
  return event.places.map(
    (place) => html`${placeLink(site, place)}${areas.includes(place) && html` (${site.messages.areaOnly})`}`,
  );
}

function status(site: Site, event: Event): Html {
  return html`<p>${statusInWords(site, event.status)}</p>
<p>${restsOn(site, event.sources, event.origins)}</p>`;
}

/** The accounts side by side: question by question, then what answers none. */
function claims(site: Site, event: Event): HtmlValue {
  const questions = [...new Set(event.claims.flatMap((claim) => claim.question ?? []))];
  const others = event.claims.filter((claim) => !claim.question);
  return [
    ...questions.map(
      (question) => html`<h3>${questionLink(site, question)}</h3>
${claimList(
  site,
  event.claims.filter((claim) => claim.question === question),
  {},
)}
`,
    ),
    others.length > 0 &&
      html`${
        questions.length > 0 &&
        html`<h3>${site.messages.otherStatements}</h3>
`
      }${claimList(site, others, {})}`,
  ];
}

function dating(site: Site, event: Event): Html {
  const { messages } = site;
  const { datedFrom } = event;
  return facts([
    [
      messages.datedFrom,
      datedFrom &&
        html`<q lang="${datedFrom.source.language}">${datedFrom.phrase}</q>: ${sourceLink(site, datedFrom.source)}, ${whenElement(site, datedFrom.source.published)}`,
      datedFrom && messages.datedFromCheck[datedFrom.check],
    ],
    [messages.after, ...event.after.map((earlier) => eventLink(site, earlier))],
    [messages.timesIn, zoneLabel(event.when.zone)],
    [messages.edtf, html`<code>${event.when.edtf}</code>`],
  ]);
}

function history(site: Site, event: Event): Html {
  const { messages } = site;
  return facts([
    [messages.added, event.added && whenElement(site, event.added)],
    [messages.corrections, ...event.corrections.map(({ on, what }) => html`${whenElement(site, on)}: ${what}`)],
  ]);
}

/** The events before and after an event: in the whole timeline, at each of its places and of each of its actors. */
function neighbourLinks(site: Site, { inTimeline, atPlaces, ofActors }: EventGroup): Html {
  const { messages } = site;
  const trails: readonly (readonly [HtmlValue, Trail])[] = [
    [messages.inTimeline, inTimeline],
    ...atPlaces.map(({ place, trail }) => [placeLink(site, place), trail] as const),
    ...ofActors.map(({ actor, trail }) => [actorLink(site, actor), trail] as const),
  ];
  return neighbours(
    site,
    trails.map(([label, { previous, next }]) => [
      label,
      previous && html`${messages.previous}: ${eventLink(site, previous)}`,
      next && html`${messages.next}: ${eventLink(site, next)}`,
    ]),
  );
}

function citation(site: Site, event: Event): Html {
  const { messages, timeline } = site;
  const path = url.eventPath(event);
  const cited = { event, story: timeline.story, address: site.address(path) };
  return html`<details data-copy="${messages.copy}" data-copied="${messages.copied}">
<summary>${messages.cite}</summary>
<h3>${messages.citationText}</h3>
<pre class="citation">${citationText(cited, messages.dates)}</pre>
<h3>${messages.citationData}</h3>
<pre class="citation">${citationJson(cited)}</pre>
</details>`;
}
