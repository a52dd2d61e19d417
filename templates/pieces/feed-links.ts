import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { pageLink } from "./links.ts";
import { longestIndex } from "./record-table.ts";

const fewestEvents = 20;

/** Whether an actor or a place has a feed: among very many, those of few events have none. */
export function hasOwnFeed(all: readonly unknown[], events: readonly unknown[] = []): boolean {
  return all.length <= longestIndex || events.length >= fewestEvents;
}

interface FollowedPage {
  readonly path: string;
  readonly title: string;
  readonly hasFeed?: boolean;
}

/** The feeds that a page announces in its head: its own and that of everything; home has all. */
export function feedLinks(site: Site, page: FollowedPage): Html {
  const { story } = site.timeline;
  if (!site.hasFeeds) return html``;
  const isHome = page.path === url.homePath;
  const { correctionsFeed } = site.messages.exports;
  return html`${[
    page.hasFeed && link(site, `${page.title} · ${story.title}`, url.feedPath(page.path)),
    link(site, story.title, url.feedPath(url.homePath)),
    isHome && link(site, story.title, url.jsonFeedPath, "application/feed+json"),
    isHome && link(site, `${correctionsFeed} · ${story.title}`, url.feedPath(url.correctionsPath)),
  ]}`;
}

function link(site: Site, title: string, path: string, type = "application/atom+xml"): Html {
  return html`<link rel="alternate" type="${type}" title="${title}" href="${site.href(path)}">
`;
}

/** The feed of a page as a link in it; nothing where there are no feeds. */
export function feedLink(site: Site, path: string): Html | false {
  return site.hasFeeds && pageLink(site, url.feedPath(path), site.messages.exports.atom);
}
