import { atom } from "../../src/export/feed/atom.ts";
import { actorFeed } from "../../src/export/feed/event-feeds.ts";
import type { Actor } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface FeedFile {
  readonly site: Site;
  readonly actor: Actor;
}

export const data = {
  pagination: {
    data: "site.timeline.actors",
    before: (actors: readonly Actor[], { site }: FeedFile) => (site.hasFeeds ? actors : []),
    size: 1,
    alias: "actor",
  },
  permalink: ({ actor }: FeedFile) => url.outputFile(url.feedPath(url.actorPath(actor))),
};

/** What was added or corrected last of an actor. */
export function render({ site, actor }: FeedFile): string {
  return atom(site, actorFeed(site, actor));
}
