import { headingWords } from "../src/date/words.ts";
import type { Period } from "../src/group/timeline.ts";
import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { neighbours } from "./pieces/neighbours.ts";
import { page } from "./pieces/page.ts";

interface PeriodPage {
  readonly site: Site;
  readonly period: Period;
}

export const data = {
  pagination: { data: "site.timeline.periods", size: 1, alias: "period" },
  permalink: ({ period }: PeriodPage) => url.outputFile(url.periodPath(period)),
};

/** A month of the timeline, or a year for events of which no more is known. */
export function render({ site, period }: PeriodPage): string {
  const { words, timeline } = site;
  const position = timeline.periods.indexOf(period);
  const link = (other: Period | undefined) =>
    other && html`<a href="${site.href(url.periodPath(other))}">${headingWords(other.key, words.dates)}</a>`;
  return page(site, {
    path: url.periodPath(period),
    title: headingWords(period.key, words.dates),
    body: html`<h1>${headingWords(period.key, words.dates)}</h1>
${eventsByDate(
  site,
  period.headings.flatMap((heading) => heading.events),
  2,
)}
${neighbours(site, link(timeline.periods[position - 1]), link(timeline.periods[position + 1]))}`,
  });
}
