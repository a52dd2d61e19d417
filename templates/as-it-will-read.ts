import type { Event } from "../src/model.ts";
import type { RecordKind } from "../src/read/record.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import { template as actorPage } from "./actor.11ty.ts";
import { template as eventPage } from "./event.11ty.ts";
import { eventList } from "./pieces/event-list.ts";
import { template as placePage } from "./place.11ty.ts";
import { template as questionPage } from "./question.11ty.ts";
import { template as sourcePage } from "./source.11ty.ts";

/** What the site will have of a record: its page, and of an event its row among those beside it. */
export interface Shown {
  readonly page: string;
  readonly rows?: string;
}

/** Shows a record that is not published yet as it will read; nothing where it has no page of its own. */
export function asItWillRead(site: Site, kind: RecordKind, id: string): Shown | undefined {
  switch (kind) {
    case "event": {
      const event = site.timeline.events.find((each) => each.id === id);
      return event && eventAsItWillRead(site, event);
    }
    case "place":
      return pageOf(placePage, site, id);
    case "actor":
      return pageOf(actorPage, site, id);
    case "source":
      return pageOf(sourcePage, site, id);
    case "question":
      return pageOf(questionPage, site, id);
  }
}

function pageOf<Item extends { readonly id: string }>(
  { items, render }: Template<Item>,
  site: Site,
  id: string,
): Shown | undefined {
  const item = items?.(site).find((each) => each.id === id);
  return item && { page: String(render(site, item)) };
}

function eventAsItWillRead(site: Site, event: Event): Shown {
  const { previous, next } = site.timeline.byEvent.get(event) ?? {};
  const beside = [previous, event, next].filter((each) => each !== undefined);
  return { page: String(eventPage.render(site, event)), rows: String(eventList(site, beside, "row-")) };
}
