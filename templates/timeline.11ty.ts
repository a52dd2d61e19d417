import { headingKey, isDayKey } from "../src/date/when.ts";
import { listData } from "../src/export/json-ld/list-data.ts";
import { longest } from "../src/group/chapters.ts";
import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { embedCode, oEmbedLink } from "./pieces/embedding.ts";
import { monthStrips } from "./pieces/month-strips.ts";
import { page } from "./pieces/page.ts";
import { timelineInPlace, timelineScript } from "./pieces/timeline.ts";

export const template: Template = { path: () => url.timelinePath, render };

/** Every event of the story by day, or where they are many the months that hold them. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const { events } = timeline;
  const day = events.map(({ when }) => headingKey(when)).findLast(isDayKey);
  const embedded = { path: url.timelinePath, title: timeline.story.title };
  return page(site, {
    path: url.timelinePath,
    title: messages.timeline,
    description: `${messages.events(events.length)}. ${timeline.story.summary ?? `${timeline.story.title}.`}`,
    linkedData: listData(site, url.timelinePath, messages.timeline, events.map(url.eventPath)),
    head: html`${oEmbedLink(site, embedded)}${timelineScript(site)}`,
    body: html`<h1>${messages.timeline}</h1>
${events.length === 0 && html`<p>${messages.noEvents}</p>`}
${
  events.length > longest.events
    ? monthStrips(site)
    : html`${events.length > 0 && timelineInPlace(site, events, 2)}
${contents(site, url.timelinePath, messages.contents, messages.events)}`
}
${embedCode(site, embedded, day && messages.embedDay(site.address(url.embedPath(url.dayPath(day)))))}`,
  });
}
