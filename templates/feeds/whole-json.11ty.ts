import { wholeFeed } from "../../src/export/feed/event-feeds.ts";
import { jsonFeed } from "../../src/export/feed/json-feed.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface FeedFile {
  readonly site: Site;
}

export const data = { permalink: ({ site }: FeedFile) => site.hasFeeds && url.outputFile(url.jsonFeedPath) };

/** The same as the Atom feed of everything. */
export function render({ site }: FeedFile): string {
  return jsonFeed(site, wholeFeed(site));
}
