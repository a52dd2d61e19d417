import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { binHref, binLabel, binWords } from "./bins.ts";

const tallest = 18;

/** The days (months, years) of the dense run in a row that stays in sight, each with a bar for the events that begin in it. */
export function dayStrip(site: Site, isHere: boolean): Html | undefined {
  const { bins = [] } = site.denseRun ?? {};
  if (bins.length < 2) return undefined;
  const most = Math.max(...bins.map(({ events }) => events.length));
  return html`<nav class="strip" aria-label="${site.messages.days}"><ol>${bins.map((bin, index) => {
    const { length } = bin.events;
    if (length === 0) return html`<li class="empty"><span aria-hidden="true">${binLabel(bin)}</span></li>`;
    const height = Math.max(2, Math.round((tallest * length) / most));
    return html`<li class="read-${index}"><a href="${binHref(site, bin, isHere)}"><svg viewBox="0 0 10 ${tallest}" aria-hidden="true"><rect y="${tallest - height}" width="10" height="${height}" rx="1"/></svg><span aria-hidden="true">${binLabel(bin)}</span><span class="hidden">${binWords(site, bin)}</span></a></li>`;
  })}</ol></nav>
`;
}
