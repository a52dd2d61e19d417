import { headingWords } from "../src/date/words.ts";
import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { page } from "./pieces/page.ts";

/** A longer timeline is read by its months. */
const longestOnOnePage = 200;

export const data = { permalink: url.outputFile(url.timelinePath) };

/** Every event of the story by day, or where they are many the months that hold them. */
export function render({ site }: { readonly site: Site }): string {
  const { words, timeline } = site;
  const { events, periods } = timeline;
  return page(site, {
    path: url.timelinePath,
    title: words.timeline,
    body: html`<h1>${words.timeline}</h1>
${events.length === 0 && html`<p>${words.noEvents}</p>`}
${
  periods.length > 0 &&
  html`<nav class="contents" aria-label="${words.contents}"><ol>
${periods.map(
  (
    period,
  ) => html`<li><a href="${site.href(url.periodPath(period))}">${headingWords(period.key, words.dates)}</a> <span class="count">${words.events(period.headings.flatMap((heading) => heading.events).length)}</span></li>
`,
)}</ol></nav>`
}
${events.length <= longestOnOnePage && eventsByDate(site, events, 2)}`,
  });
}
