import { headingKey } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import { indexBy } from "../../src/group/index-by.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { dayStrip } from "./day-strip.ts";
import { readClass, timelineByDate } from "./event-list.ts";
import { daysThatShow } from "./story-style.ts";
import { timelineFilter } from "./timeline-filter.ts";

/** The script of pages with a timeline in place. */
export function timelineScript(site: Site): Html {
  return html`<script src="${site.href(url.timelineScriptPath)}" type="module"></script>
`;
}

/** The whole timeline in place: what to show, the days in a row, the background folded, then day by day. */
export function timelineInPlace(site: Site, events: readonly Event[], level: 2 | 3): Html {
  const { first = "" } = site.denseRun ?? {};
  const isBefore = ({ when }: Event) => headingKey(when) < first;
  const before = events.filter(isBefore);
  const rest = before.length === 0 ? events : events.filter((event) => !isBefore(event));
  return html`<div class="timeline">
${timelineFilter(site, events)}${dayStrip(site, true)}<div class="day-by-day">
${
  before.length > 0 &&
  html`<details class="before"><summary>${beforeWords(site, before)}</summary>
${timelineByDate(site, before, level)}</details>
`
}${inCells(site, rest, level)}
</div>${mapOfDays(site)}</div>`;
}

/** The days of a month or of years stand together where they share a cell of the strip. */
function inCells(site: Site, events: readonly Event[], level: 2 | 3): Html {
  if (site.denseRun?.unit === "day" || daysThatShow(site).length === 0) return timelineByDate(site, events, level);
  const cells = indexBy(events, ({ when }) => [readClass(site, headingKey(when)) ?? headingKey(when)]);
  return html`${[...cells].map(([cell, those]) => html`<div class="${cell}">${timelineByDate(site, those, level)}</div>`)}`;
}

/** A part of a long timeline, from which nothing is left out until a reader chooses. */
export function timelinePart(site: Site, events: readonly Event[]): Html {
  return html`<div class="timeline">
${timelineFilter(site, events, "everything")}<div class="day-by-day">
${timelineByDate(site, events, 2)}
</div></div>`;
}

/** The map, on which the places of the day being read are filled; only where there is room beside the days. */
function mapOfDays(site: Site): Html | undefined {
  const days = daysThatShow(site);
  const map = days.length > 0 && site.drawings.ofDays(days.map(({ events }) => events));
  return !map || map.markup === ""
    ? undefined
    : html`<figure class="map map-of-days">${map}<figcaption>${site.messages.dayBeingRead}</figcaption></figure>`;
}

/** “Before: 1999 to March 2023 · 10 earlier events”. */
function beforeWords({ messages }: Site, before: readonly Event[]): Html {
  const [first = "", last = ""] = [before[0], before.at(-1)].map(
    (event) => event && headingWords(headingKey(event.when), messages.dates),
  );
  return html`<b>${messages.before(first, last)}</b> ${messages.earlierEvents(before.length)}`;
}
