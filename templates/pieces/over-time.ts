import type { When } from "../../src/date/when.ts";
import { extent } from "../../src/export/extent.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { section } from "./facts.ts";
import { miniStrip } from "./mini-strip.ts";

/** With fewer events, a small strip says as much as a chart. */
const fewestCharted = 8;

/** A chart of when events were, which leads to each day; nothing where they are few. */
export function overTime(site: Site, events: readonly Event[]): Html {
  return section("when", site.messages.activity, events.length >= fewestCharted && site.drawings.activity(events));
}

/** A small strip of when events were, with the ends of its axis; nothing where there is a chart of them. */
export function stripOfEvents(site: Site, events: readonly Event[]): Html | false | undefined {
  const dates = events.map(({ when }) => when);
  return events.length < fewestCharted && stripOverTime(site, dates);
}

/** A small strip of when something was, with the ends of its axis; nothing where nothing was. */
export function stripOverTime(site: Site, dates: readonly When[]): Html | false | undefined {
  const strip = dates.length > 0 && miniStrip(site, dates);
  return strip && html`${strip}<small>${extent(site)}</small>`;
}
