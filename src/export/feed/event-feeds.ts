import type { Actor, Event, Place } from "../../model.ts";
import { startOf } from "../../order/compare-when.ts";
import type { Site } from "../../site/site.ts";
import { compare } from "../../text/compare.ts";
import * as url from "../../url.ts";
import { entryTimes } from "../entry-times.ts";
import { entryId } from "../stable-id.ts";
import { eventEntry } from "./event-entry.ts";
import { type Feed, type FeedEntry, longestFeed } from "./feed.ts";

/** The feed of all events and of withdrawn ones. */
export function wholeFeed(site: Site): Feed {
  const { story, events, removed } = site.timeline;
  return {
    path: url.feedPath(url.homePath),
    page: url.homePath,
    title: story.title,
    entries: newest(site, events),
    withdrawn: removed.map((event) => ({ id: entryId(site, event), on: startOf(event.on), why: event.why })),
  };
}

/** The feed of what happened at a place and at those that lie in it. */
export function placeFeed(site: Site, place: Place): Feed {
  const group = site.timeline.byPlace.get(place);
  return feedOf(site, url.placePath(place), place.name, group?.all ?? []);
}

/** The feed of events in which accounts name an actor or its members, or in which it speaks or is spoken of. */
export function actorFeed(site: Site, actor: Actor): Feed {
  const group = site.timeline.byActor.get(actor);
  return feedOf(site, url.actorPath(actor), actor.name, group?.concerning ?? []);
}

function feedOf(site: Site, page: string, name: string, events: readonly Event[]): Feed {
  const title = `${name} · ${site.timeline.story.title}`;
  return { path: url.feedPath(page), page, title, entries: newest(site, events), withdrawn: [] };
}

/** The events that were added or corrected last; of those of one day, the latest events stand first. */
function newest(site: Site, events: readonly Event[]): readonly FeedEntry[] {
  const { positions } = site.timeline;
  return events
    .map((event) => ({ event, updated: entryTimes(event).updated, position: positions.get(event) ?? 0 }))
    .sort((a, b) => compare(b.updated, a.updated) || compare(b.position, a.position))
    .slice(0, longestFeed)
    .map(({ event }) => eventEntry(site, event));
}
