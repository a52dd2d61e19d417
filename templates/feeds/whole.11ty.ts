import { atom } from "../../src/export/feed/atom.ts";
import { wholeFeed } from "../../src/export/feed/event-feeds.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface FeedFile {
  readonly site: Site;
}

export const data = { permalink: ({ site }: FeedFile) => site.hasFeeds && url.outputFile(url.feedPath(url.homePath)) };

/** Everything that was added or corrected last. */
export function render({ site }: FeedFile): string {
  return atom(site, wholeFeed(site));
}
