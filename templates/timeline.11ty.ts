import { listData } from "../src/export/json-ld/list-data.ts";
import { longest } from "../src/group/chapters.ts";
import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { timelineByDate } from "./pieces/event-list.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.timelinePath, render };

/** Every event of the story by day, or where they are many the months that hold them. */
function render(site: Site): string {
  const { messages: words, timeline } = site;
  const { events } = timeline;
  return page(site, {
    path: url.timelinePath,
    title: words.timeline,
    linkedData: listData(site, url.timelinePath, words.timeline, events.map(url.eventPath)),
    body: html`<h1>${words.timeline}</h1>
${events.length === 0 && html`<p>${words.noEvents}</p>`}
${contents(site, url.timelinePath, words.contents, words.events)}
${events.length <= longest.events && timelineByDate(site, events)}`,
  });
}
