import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { page } from "./pieces/page.ts";

export const data = { permalink: url.outputFile(url.homePath) };

/** Home: what the story is, the story so far, and the way to everything else. */
export function render({ site }: { readonly site: Site }): string {
  const { words, timeline } = site;
  const { story, events } = timeline;
  const soFar = events.filter((event) => event.importance === 3);
  const counts: readonly (readonly [string, string])[] = [
    [url.timelinePath, words.events(events.length)],
    [url.placesPath, words.placesCount(timeline.places.length)],
    [url.actorsPath, words.actorsCount(timeline.actors.length)],
    [url.questionsPath, words.questionsCount(timeline.questions.length)],
    [url.sourcesPath, words.sourcesCount(timeline.sources.length)],
  ];
  return page(site, {
    path: url.homePath,
    title: words.home,
    body: html`<h1>${story.title}</h1>
<div class="body">
${story.about.html}
</div>
<ul class="counts">${counts.map(([path, label]) => html`<li><a href="${site.href(path)}">${label}</a></li>`)}</ul>
${
  soFar.length > 0 &&
  html`<h2 id="story-so-far">${words.storySoFar}</h2>
${eventsByDate(site, soFar, 3)}`
}
${events.length === 0 && html`<p>${words.noEvents}</p>`}
<p><a href="${site.href(url.timelinePath)}">${words.wholeTimeline(events.length)}</a></p>`,
  });
}
