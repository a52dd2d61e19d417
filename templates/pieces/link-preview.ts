import { cardSize } from "../../src/export/card-size.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

interface Previewed {
  readonly path: string;
  readonly title: string;
  /** None where the title says as much. */
  readonly description: string | undefined;
}

/** What those show who link to a page (Open Graph, ogp.me); nothing where the site's address is not known. */
export function linkPreview(site: Site, { path, title, description }: Previewed): Html {
  const address = site.canonical(path);
  if (address === undefined) return html``;
  return html`${properties([
    ["og:type", path === url.homePath ? "website" : "article"],
    ["og:site_name", site.timeline.story.title],
    ["og:title", title],
    ...(description === undefined ? [] : [["og:description", description] as const]),
    ["og:url", address],
  ])}${
    site.hasShareCard &&
    html`${properties([
      ["og:image", site.address(url.cardPath)],
      ["og:image:width", cardSize.width],
      ["og:image:height", cardSize.height],
      ["og:image:alt", site.messages.maps.overview],
    ])}<meta name="twitter:card" content="summary_large_image">
`
  }`;
}

function properties(list: readonly (readonly [name: string, content: string | number])[]): Html {
  return html`${list.map(
    ([name, content]) => html`<meta property="${name}" content="${content}">
`,
  )}`;
}
