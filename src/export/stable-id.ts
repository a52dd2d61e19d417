import type { Event, Removed } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/**
 * Makes the identifier by which feeds and calendars know a page: a `tag:` URI (RFC 4151) under the story's authority,
 * which stays when the site moves. Without an authority it is the address of the page.
 */
export function stableId(site: Site, path: string): string {
  const { authority } = site.timeline.story;
  return authority ? `tag:${authority.name},${authority.since}:${path}` : site.address(path);
}

/** Makes the identifier of an entry, which stays when its file is renamed. */
export function entryId(site: Site, { id, formerly }: Pick<Event | Removed, "id" | "formerly">): string {
  return stableId(site, url.eventPath({ id: formerly[0] ?? id }));
}
