import type { Counted } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { foldedList } from "./folded-list.ts";

/** What occurs in events, with the number of events, most often first. */
export function mostOftenList<Item>(
  site: Site,
  counted: readonly Counted<Item>[],
  linkTo: (site: Site, item: Item) => Html,
  inSight?: number,
): Html | false {
  return foldedList(
    site,
    counted.map(
      ({ item, events }) => html`${linkTo(site, item)} <span class="count">${site.messages.events(events)}</span>`,
    ),
    inSight,
  );
}
