import { firstKnown } from "../../src/as-known/days.ts";
import { isDayKey } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import type { Html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { pageLink } from "./links.ts";

/** The way from the events of a day to what was first known of them; none from a month or a year. */
export function asKnownLink(site: Site, heading: string, events: readonly Event[]): Html | undefined {
  const { zone } = site.timeline.story;
  const day = isDayKey(heading) ? firstKnown(site.asKnownDays, heading, events, zone) : undefined;
  return day === undefined ? undefined : asKnownDayLink(site, day);
}

export function asKnownDayLink(site: Site, day: string): Html {
  return pageLink(site, url.asKnownDayPath(day), asKnownOn(site, day));
}

/** “As known on Sunday, 4 June 2023”. */
export function asKnownOn({ messages }: Site, day: string): string {
  return messages.known.asKnownOn(headingWords(day, messages.dates));
}
