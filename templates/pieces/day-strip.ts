import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { binHref, binWords } from "./bins.ts";
import { headingBar, headingLabel } from "./heading-bar.ts";

/** The days (months, years) of the dense run in a row that stays in sight, each with a bar for the events that begin in it. */
export function dayStrip(site: Site, isHere: boolean): Html | undefined {
  const { bins = [] } = site.denseRun ?? {};
  if (bins.length < 2) return undefined;
  const most = Math.max(...bins.map(({ events }) => events.length));
  return html`<nav class="strip" aria-label="${site.messages.days}"><ol>${bins.map((bin, index) => {
    const { length } = bin.events;
    if (length === 0)
      return html`<li class="empty"><span aria-hidden="true">${headingLabel(bin.key, site.messages.dates)}</span></li>`;
    return html`<li class="read-${index}"><a href="${binHref(site, bin, isHere)}">${headingBar(site, bin.key, length, most)}<span class="hidden">${binWords(site, bin)}</span></a></li>`;
  })}</ol></nav>
`;
}
