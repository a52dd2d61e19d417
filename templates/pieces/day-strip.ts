import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { binHref, binWords, keyBefore } from "./bins.ts";
import { headingBar, headingLabel } from "./heading-bar.ts";
import { daysThatShow } from "./story-style.ts";

/** In a longer row there is no room for the numbers of empty days. */
const mostNumbered = 40;

/** The days (months, years) of the dense run in a row that stays in sight, each with a bar for the events that begin in it. */
export function dayStrip(site: Site, isHere: boolean): Html | undefined {
  const { unit, bins = [] } = site.denseRun ?? {};
  if (bins.length < 2) return undefined;
  const most = Math.max(...bins.map(({ events }) => events.length));
  const isNumbered = unit === "day" && bins.length <= mostNumbered;
  const isRead = daysThatShow(site).length > 0;
  return html`<nav class="strip" aria-label="${site.messages.days}"><ol>${bins.map((bin, index) => {
    const { key, events } = bin;
    if (events.length === 0)
      return html`<li class="empty"><span aria-hidden="true">${isNumbered ? headingLabel(key, key, site.messages.dates) : "·"}</span></li>`;
    return html`<li${isRead && html` class="read-${index}"`}><a href="${binHref(site, bin, isHere)}">${headingBar(site, key, keyBefore(bins, index), events.length, most)}<span class="hidden">${binWords(site, bin)}</span></a></li>`;
  })}</ol></nav>
`;
}
