import type { Event } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import { template as eventPage } from "./event.11ty.ts";
import { eventList } from "./pieces/event-list.ts";

/** What the site will have of an event: its page, and its row among those beside it. */
export interface Shown {
  readonly page: string;
  readonly rows: string;
}

/** Shows an event that is not published yet as it will read. */
export function asItWillRead(site: Site, event: Event): Shown {
  const { previous, next } = site.timeline.byEvent.get(event) ?? {};
  const beside = [previous, event, next].filter((each) => each !== undefined);
  return { page: String(eventPage.render(site, event)), rows: String(eventList(site, beside, "row-")) };
}
