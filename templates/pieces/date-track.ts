import { trackSpan } from "../../src/chart/track-span.ts";
import { shortHeadingWords } from "../../src/date/short-words.ts";
import type { When } from "../../src/date/when.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";

const width = 96;
/** The narrowest bar that can be seen. */
const least = 4;
/** How much room an arrow takes, with a gap beside it. */
const arrow = 5;

/**
 * A date on the axis of the days in which most of the story happens: solid where it lasted, hollow where it lies
 * somewhere within, with an arrow at an end that is open or off the axis. Nothing where the story has no such days.
 */
export function dateTrack(site: Site, when: When): Html | undefined {
  const span = trackSpan(site.denseRun, when);
  if (!span) return undefined;
  const { isHollow, isOpenAtStart, isOpenAtEnd } = span;
  const start = isOpenAtStart ? arrow : Math.min(span.from * width, width - least);
  const end = isOpenAtEnd ? width - arrow : Math.max(start + least, span.to * width);
  return html`<svg class="track" width="96" height="10" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 5h${width}"/><rect${isHollow && html` class="hollow"`} x="${rounded(start)}" y="1.5" width="${rounded(Math.max(0, end - start))}" height="7" rx="1"/>${isOpenAtStart && html`<path d="M4 .5 0 5l4 4.5z"/>`}${isOpenAtEnd && html`<path d="M92 .5 96 5l-4 4.5z"/>`}</svg>`;
}

/** The same for the head of a page, with the ends of the axis named. */
export function wideDateTrack(site: Site, when: When): Html | undefined {
  const track = dateTrack(site, when);
  if (!track || !site.denseRun) return undefined;
  const { first, last } = site.denseRun;
  const end = (key: string) => shortHeadingWords(key, "", site.messages.dates);
  return html`<span class="wide-track" aria-hidden="true">${track}<small>${end(first)}</small><small>${end(last)}</small></span>`;
}

function rounded(x: number): number {
  return Number(x.toFixed(1));
}
