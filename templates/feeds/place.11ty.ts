import { atom } from "../../src/export/feed/atom.ts";
import { placeFeed } from "../../src/export/feed/event-feeds.ts";
import type { Place } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface FeedFile {
  readonly site: Site;
  readonly place: Place;
}

export const data = {
  pagination: {
    data: "site.timeline.places",
    before: (places: readonly Place[], { site }: FeedFile) => (site.hasFeeds ? places : []),
    size: 1,
    alias: "place",
  },
  permalink: ({ place }: FeedFile) => url.outputFile(url.feedPath(url.placePath(place))),
};

/** What was added or corrected last of a place. */
export function render({ site, place }: FeedFile): string {
  return atom(site, placeFeed(site, place));
}
