import { atom } from "../../src/export/feed/atom.ts";
import { correctionsFeed } from "../../src/export/feed/corrections-feed.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface FeedFile {
  readonly site: Site;
}

export const data = {
  permalink: ({ site }: FeedFile) => site.hasFeeds && url.outputFile(url.feedPath(url.correctionsPath)),
};

/** What was corrected and withdrawn. */
export function render({ site }: FeedFile): string {
  return atom(site, correctionsFeed(site));
}
