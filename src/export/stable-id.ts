import type { Event, Removed } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/**
 * What feeds and calendars know a page by: a `tag:` URI (RFC 4151) under the story's authority, which stays when the
 * site moves. Without an authority it is the address of the page.
 */
export function stableId(site: Site, path: string): string {
  const { authority } = site.timeline.story;
  return authority ? `tag:${authority.name},${authority.since}:${path}` : site.address(path);
}

/** That of an entry, which stays when its file gets another name. */
export function entryId(site: Site, { id, formerly }: Pick<Event | Removed, "id" | "formerly">): string {
  return stableId(site, url.eventPath({ id: formerly[0] ?? id }));
}
