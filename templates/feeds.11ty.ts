import { atom } from "../src/export/feed/atom.ts";
import { correctionsFeed } from "../src/export/feed/corrections-feed.ts";
import { actorFeed, placeFeed, wholeFeed } from "../src/export/feed/event-feeds.ts";
import { jsonFeed } from "../src/export/feed/json-feed.ts";
import type { Actor, Place } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { hasOwnFeed } from "./pieces/feed-links.ts";

/** Everything that was added or corrected last. */
export const whole: Template<Site> = {
  items: whereFeedsAre,
  path: () => url.feedPath(url.homePath),
  render: (site) => atom(site, wholeFeed(site)),
};

/** The same as JSON. */
export const wholeAsJson: Template<Site> = {
  items: whereFeedsAre,
  path: () => url.jsonFeedPath,
  render: (site) => jsonFeed(site, wholeFeed(site)),
};

/** What was corrected and withdrawn. */
export const corrections: Template<Site> = {
  items: whereFeedsAre,
  path: () => url.feedPath(url.correctionsPath),
  render: (site) => atom(site, correctionsFeed(site)),
};

/** What was added or corrected last at a place. */
export const ofPlace: Template<Place> = {
  items: ({ hasFeeds, timeline: { places, byPlace } }) =>
    hasFeeds ? places.filter((place) => hasOwnFeed(places, byPlace.get(place)?.all)) : [],
  path: (place) => url.feedPath(url.placePath(place)),
  render: (site, place) => atom(site, placeFeed(site, place)),
};

/** What was added or corrected last of an actor. */
export const ofActor: Template<Actor> = {
  items: ({ hasFeeds, timeline: { actors, byActor } }) =>
    hasFeeds ? actors.filter((actor) => hasOwnFeed(actors, byActor.get(actor)?.concerning)) : [],
  path: (actor) => url.feedPath(url.actorPath(actor)),
  render: (site, actor) => atom(site, actorFeed(site, actor)),
};

function whereFeedsAre(site: Site): readonly Site[] {
  return site.hasFeeds ? [site] : [];
}
