import { siteData } from "../src/export/json-ld/story-data.ts";
import { longest } from "../src/group/chapters.ts";
import { latestChanges } from "../src/group/latest.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { section } from "./pieces/facts.ts";
import { eventLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { whenElement } from "./pieces/when.ts";

export const template: Template = { path: () => url.homePath, render };

const changesShown = 5;

/** Home: what the story is, the story so far, what is new, and the way to everything else. */
function render(site: Site): string {
  const { words, timeline } = site;
  const { story, events } = timeline;
  const soFar = events.filter((event) => event.importance === 3);
  const shown = soFar.slice(-longest.events);
  return page(site, {
    path: url.homePath,
    title: words.home,
    linkedData: siteData(site),
    description: story.summary,
    body: html`<h1${contentLanguage(site)}>${story.title}</h1>
<div class="body summary"${contentLanguage(site)}>
${story.summary === undefined ? story.about.html : html`<p>${story.summary}</p>`}
</div>
<ul class="counts">${counts(site)}</ul>
${section("chapters", words.inAMinute, chapters(site))}
${events.length === 0 && html`<p>${words.noEvents}</p>`}
${section(
  "story-so-far",
  words.storySoFar,
  soFar.length > 0 &&
    html`${soFar.length > shown.length && html`<p>${words.latestOf(shown.length, soFar.length)}</p>`}
${eventsByDate(site, shown, 3)}`,
)}
<p class="onward"><a href="${site.href(url.timelinePath)}">${words.wholeTimeline(events.length)}</a></p>
${section("when", words.activity, site.drawings.activity(events))}
${section("where", words.map, site.drawings.overview)}
${section("latest", words.latest, latest(site))}`,
  });
}

function chapters(site: Site): readonly Html[] {
  return site.timeline.story.chapters.map(
    ({ title, when, text, event }) => html`<h3${contentLanguage(site)}>${title}</h3>
<p class="event-facts">${whenElement(site, when)}</p>
<div class="body"${contentLanguage(site)}>${text.html}</div>
${
  event &&
  html`<p>${eventLink(site, event)}</p>
`
}`,
  );
}

function counts(site: Site): readonly Html[] {
  const { words, timeline } = site;
  const claims = timeline.events.reduce((sum, event) => sum + event.claims.length, 0);
  const counted: readonly (readonly [path: string, label: string])[] = [
    [url.timelinePath, words.events(timeline.events.length)],
    [url.actorsPath, words.statements(claims)],
    [url.sourcesPath, words.sourcesCount(timeline.sources.length)],
    [url.openPath, words.openQuestions(timeline.open.questions.length)],
    [url.placesPath, words.placesCount(timeline.places.length)],
  ];
  return counted.map(([path, label]) => html`<li><a href="${site.href(path)}">${label}</a></li>`);
}

function latest(site: Site): Html | false {
  const changes = latestChanges(site.timeline.events, changesShown);
  return (
    changes.length > 0 &&
    html`<ul class="index">
${changes.map(
  ({ event, on, correction }) => html`<li>${eventLink(site, event)}
<p class="event-facts">${correction === undefined ? site.words.added : site.words.corrections} ${whenElement(site, on)}${correction !== undefined && `: ${correction}`}</p></li>
`,
)}</ul>
<p><a href="${site.href(url.correctionsPath)}">${site.words.allCorrections}</a></p>`
  );
}
