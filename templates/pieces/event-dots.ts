import { leftOut } from "../../src/chart/left-out.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import { dayGroupOf } from "../../src/order/day-group.ts";
import type { Site } from "../../src/site/site.ts";
import { compare } from "../../src/text/compare.ts";
import { binHref, binWords, dateHref, keyBefore } from "./bins.ts";
import { headingLabel } from "./heading-bar.ts";
import { familyClass } from "./kind-mark.ts";

/** With more days or more events a day than this, and where hours are told, bars are drawn instead. */
const mostBins = 31;
const mostInBin = 40;

/** A dot for each event above the day on which it begins, in the shape and hue of its family; hollow for “that day or later”. Nothing where all are of one. */
export function eventDots(site: Site, isHere: boolean): Html | undefined {
  const { messages, timeline, denseRun } = site;
  const { unit, bins = [], leftOut: others = [] } = denseRun ?? {};
  const isReadable = bins.length <= mostBins && bins.every(({ events }) => events.length <= mostInBin);
  if (bins.length < 2 && others.length === 0 && !site.isByHour) return undefined;
  if (unit !== "day" || !isReadable || site.isByHour) return site.drawings.activity(timeline.events);
  const families = timeline.story.families.filter(({ name }) => name !== undefined);
  const key = [
    ...families.map((family) => html`<span><i class="dot ${familyClass(site, family)}"></i> ${family.name}</span> `),
    bins.some(({ events }) => events.some(isHollow)) &&
      html`<span><i class="dot hollow circle"></i> ${messages.thatDayOrLater}</span>`,
  ];
  return html`${key.some((each) => each) && html`<p class="key">${key}</p>`}
<ol class="dots">${bins.map((bin, index) => {
    const isEmpty = bin.events.length === 0;
    const label = html`<span aria-hidden="true">${headingLabel(bin.key, isEmpty ? bin.key : keyBefore(bins, index), messages.dates)}</span>`;
    if (isEmpty) return html`<li class="empty">${label}</li>`;
    return html`<li><a href="${binHref(site, bin, isHere)}"><span class="stack" aria-hidden="true">${dotsOf(site, bin.events)}</span>${label}<span class="hidden">${binWords(site, bin)}</span></a></li>`;
  })}</ol>
${leftOut(others, {
  messages: messages.charts,
  dates: messages.dates,
  comma: messages.comma,
  hrefOfDate: (heading) => dateHref(site, heading, isHere),
})}`;
}

function isHollow({ when }: Event): boolean {
  return dayGroupOf(when) !== "dated";
}

/** What is dated to the day first, so that solid dots carry the hollow ones; each family in a run. */
function dotsOf(site: Site, events: readonly Event[]): readonly Html[] {
  const dots = events.map((event) => ({
    family: familyClass(site, event.kinds[0]?.family),
    isHollow: isHollow(event),
  }));
  return dots
    .sort((a, b) => Number(a.isHollow) - Number(b.isHollow) || compare(a.family, b.family))
    .map(({ family, isHollow }) => html`<i class="dot ${family}${isHollow && " hollow"}"></i>`);
}
