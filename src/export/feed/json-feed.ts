import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { jsonText } from "../json-text.ts";
import type { Feed } from "./feed.ts";

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(site: Site, feed: Feed): string {
  const { story } = site.timeline;
  return jsonText({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: site.address(feed.page),
    feed_url: site.address(url.jsonFeedPath),
    description: story.summary,
    language: story.language,
    authors: [{ name: story.title, url: site.address(url.homePath) }],
    items: feed.entries.map(({ id, page, title, published, updated, categories, content, enclosures }) => ({
      id,
      url: site.address(page),
      title,
      content_html: content.markup,
      date_published: new Date(published).toISOString(),
      date_modified: new Date(updated).toISOString(),
      tags: categories.map(({ label }) => label),
      attachments:
        enclosures.length > 0
          ? enclosures.map(({ path, type, title }) => ({ url: site.address(path), mime_type: type, title }))
          : undefined,
    })),
  });
}
