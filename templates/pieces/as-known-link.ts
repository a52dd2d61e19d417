import { nearestDay } from "../../src/as-known/days.ts";
import { isDayKey } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import type { Html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { pageLink } from "./links.ts";

/** The way from a date heading to what was known at the end of that day; none from a month or a year. */
export function asKnownLink(site: Site, heading: string): Html | undefined {
  const nearest = isDayKey(heading) ? nearestDay(site.asKnownDays, heading) : undefined;
  return nearest === undefined ? undefined : asKnownDayLink(site, nearest);
}

export function asKnownDayLink(site: Site, day: string): Html {
  return pageLink(site, url.asKnownDayPath(day), asKnownOn(site, day));
}

/** “As known on Sunday, 4 June 2023”. */
export function asKnownOn({ messages }: Site, day: string): string {
  return messages.known.asKnownOn(headingWords(day, messages.dates));
}
