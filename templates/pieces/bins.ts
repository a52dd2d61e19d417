import type { Bin } from "../../src/chart/histogram.ts";
import { headingKey } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

/** Where the events of a day, month or year begin: on this page, if it holds the whole timeline, or else on that of their chapter. */
export function binHref(site: Site, { key, events }: Bin, isHere: boolean): string {
  return dateHref(site, events[0] ? headingKey(events[0].when) : key, isHere);
}

/** Which of the bins holds a date heading; -1 where none does. */
export function binIndex(bins: readonly Bin[], heading: string): number {
  return bins.findIndex(({ key: first, last = first }) => {
    const key = heading.slice(0, first.length);
    return first <= key && key <= last;
  });
}

/** The key of the last bin before it that has events; empty before the first. */
export function keyBefore(bins: readonly Bin[], index: number): string {
  return bins.slice(0, index).findLast(({ events }) => events.length > 0)?.key ?? "";
}

export function dateHref(site: Site, heading: string, isHere: boolean): string {
  return isHere ? `#${heading}` : site.href(site.timeline.datePaths.get(heading) ?? url.timelinePath);
}

/** “Sunday, 4 June 2023: 16 events”. */
export function binWords(site: Site, { key, last, events }: Bin): string {
  return `${spanWords(site, key, last)}${site.messages.colon}${site.messages.events(events.length)}`;
}

/** “Sunday, 4 June 2023”, or “1960–1969” of several years. */
export function spanWords({ messages }: Site, first: string, last: string | undefined): string {
  const name = headingWords(first, messages.dates);
  return last === undefined ? name : messages.charts.years(name, headingWords(last, messages.dates));
}
