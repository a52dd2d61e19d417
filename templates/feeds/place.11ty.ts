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
  pagination: { data: "site.timeline.places", size: 1, alias: "place" },
  permalink: ({ site, place }: FeedFile) => {
    const path = url.feedPath(url.placePath(place));
    return site.canonical(path) !== undefined && url.outputFile(path);
  },
};

/** What was added or corrected last of a place. */
export function render({ site, place }: FeedFile): string {
  return atom(site, placeFeed(site, place));
}
