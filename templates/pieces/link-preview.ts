import { cardSize, eventCardSize } from "../../src/export/card-size.ts";
import { hasEventCard } from "../../src/export/event-card.ts";
import { hasStoryCard } from "../../src/export/story-card.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface Previewed {
  readonly path: string;
  readonly title: string;
  /** None where the title says as much. */
  readonly description: string | undefined;
  /** The event that the page is about. */
  readonly event?: Event | undefined;
}

/** What those show who link to a page (Open Graph, ogp.me); nothing where the site's address is not known. */
export function linkPreview(site: Site, { path, title, description, event }: Previewed): Html {
  const address = site.canonical(path);
  if (address === undefined) return html``;
  return html`${properties([
    ["og:type", path === url.homePath ? "website" : "article"],
    ["og:site_name", site.timeline.story.title],
    ["og:title", title],
    ...(description === undefined ? [] : [["og:description", description] as const]),
    ["og:url", address],
  ])}${
    event && hasEventCard(site, event)
      ? picture(site, url.eventCardPath(event), eventCardSize, title)
      : hasStoryCard(site) && picture(site, url.cardPath, cardSize, site.timeline.story.title)
  }`;
}

function picture(
  site: Site,
  path: string,
  { width, height }: typeof cardSize | typeof eventCardSize,
  alt: string,
): Html {
  return html`${properties([
    ["og:image", site.address(path)],
    ["og:image:width", width],
    ["og:image:height", height],
    ["og:image:alt", alt],
  ])}<meta name="twitter:card" content="summary_large_image">
`;
}

function properties(list: readonly (readonly [name: string, content: string | number])[]): Html {
  return html`${list.map(
    ([name, content]) => html`<meta property="${name}" content="${content}">
`,
  )}`;
}
