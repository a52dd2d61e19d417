import { shortWords } from "../src/date/short-words.ts";
import { extent } from "../src/export/extent.ts";
import { siteData } from "../src/export/json-ld/story-data.ts";
import { longest } from "../src/group/chapters.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { disputes, numbers } from "./pieces/disputes.ts";
import { eventDots } from "./pieces/event-dots.ts";
import { timelineByDate } from "./pieces/event-list.ts";
import { section } from "./pieces/facts.ts";
import { largeNumber } from "./pieces/large-number.ts";
import { pageLink } from "./pieces/links.ts";
import { monthStrips } from "./pieces/month-strips.ts";
import { page } from "./pieces/page.ts";
import { storyInAMinute } from "./pieces/story-minute.ts";
import { timelineInPlace, timelineScript } from "./pieces/timeline.ts";

/** How many main events home tells of a story that is too long to stand on it as a whole, or others where it has none. */
const [mostMain, mostOthers] = [30, 10];

export const template: Template = { path: () => url.homePath, render };

/** Home: what the story is, the story in a minute, what the accounts dispute, and the timeline. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const { story, events } = timeline;
  const isWhole = events.length <= longest.events;
  return page(site, {
    path: url.homePath,
    title: messages.home,
    linkedData: siteData(site),
    description: story.summary,
    head: timelineScript(site),
    body: html`<header class="hero"><div>
<p class="kicker">${messages.timeline} <span>${extent(site)}</span></p>
<h1${contentLanguage(site)}>${story.title}</h1>
<div class="standfirst"${contentLanguage(site)}>${story.summary === undefined ? story.about.html : html`<p>${story.summary}</p>`}</div>
${recordEnds(site)}
${events.length > 0 && site.isWithoutVoices && html`<p class="record-ends">${messages.noOriginKnown}</p>`}
${events.length > 0 && html`<ul class="counts">${counts(site)}</ul>`}
</div>${site.drawings.overview}</header>
${events.length === 0 && html`<p>${messages.noEvents}</p>`}
${section("minute", messages.inAMinute, storyInAMinute(site))}
${section("when", messages.activity, events.length > 0 && eventDots(site, isWhole))}
${section("disputed", messages.disputed, disputes(site))}
${section("numbers", messages.byWhoseCount, numbers(site))}
${section("timeline", messages.timeline, events.length > 0 && (isWhole ? timelineInPlace(site, events, 3) : latestEvents(site)))}`,
  });
}

/** When the last report was published, after which nothing is known here. */
function recordEnds({ timeline, messages }: Site): Html | undefined {
  const last = timeline.sources.at(-1);
  return (
    last &&
    html`<p class="record-ends"><b>${messages.recordEnds(shortWords(last.published, "", messages.dates))}</b> ${messages.recordEndsIs}</p>`
  );
}

function counts(site: Site): readonly Html[] {
  const { messages, timeline } = site;
  const claims = timeline.events.reduce((sum, event) => sum + event.claims.length, 0);
  const counted = [
    [url.timelinePath, timeline.events.length, messages.events],
    [undefined, claims, messages.statements],
    [url.sourcesPath, timeline.sources.length, messages.sourcesCount],
    [url.questionsPath, timeline.open.questions.length, messages.openQuestions],
    [url.placesPath, timeline.places.length, messages.placesCount],
  ] as const;
  return counted
    .filter(([, count]) => count > 0)
    .map(([path, count, words]) => {
      const counted = largeNumber(words(count));
      return html`<li>${path === undefined ? counted : pageLink(site, path, counted)}</li>`;
    });
}

/** The months of a long story, and the latest of its main events or, without any, of all. */
function latestEvents(site: Site): Html {
  const { messages, timeline } = site;
  const main = timeline.events.filter((event) => event.importance === 3);
  const [told, most] = main.length > 0 ? [main, mostMain] : [timeline.events, mostOthers];
  const shown = told.slice(-most);
  return html`${monthStrips(site)}
<h3>${messages.storySoFar}</h3>
${shown.length < told.length && html`<p>${messages.latestOf(shown.length, told.length)}</p>`}<div class="day-by-day">${timelineByDate(site, shown, 3)}</div>`;
}
