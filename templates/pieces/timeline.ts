import { headingKey } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { dayStrip } from "./day-strip.ts";
import { timelineByDate } from "./event-list.ts";
import { timelineFilter } from "./timeline-filter.ts";

/** The whole timeline in place: what to show, the days in a row, the background folded, then day by day. */
export function timelineInPlace(site: Site, events: readonly Event[], level: 2 | 3): Html {
  const [start] = site.denseRun?.bins ?? [];
  const isBefore = ({ when }: Event) => start !== undefined && headingKey(when) < start.key;
  const before = events.filter(isBefore);
  const rest = before.length === 0 ? events : events.filter((event) => !isBefore(event));
  return html`<div class="timeline">
${timelineFilter(site, events)}${dayStrip(site, true)}<div class="day-by-day">
${
  before.length > 0 &&
  html`<details class="before"><summary>${beforeWords(site, before)}</summary>
${timelineByDate(site, before, level)}</details>
`
}${timelineByDate(site, rest, level)}
</div></div>`;
}

/** “Before: 1999 to March 2023 · 10 earlier events”. */
function beforeWords({ messages }: Site, before: readonly Event[]): Html {
  const [first = "", last = ""] = [before[0], before.at(-1)].map(
    (event) => event && headingWords(headingKey(event.when), messages.dates),
  );
  return html`<b>${messages.before(first, last)}</b> ${messages.earlierEvents(before.length)}`;
}
