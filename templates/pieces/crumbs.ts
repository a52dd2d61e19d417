import { type Html, type HtmlValue, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { joined, pageLink } from "./links.ts";

/** The records that a record lies in or belongs to, the outermost first; nothing where there are none. */
export function crumbs(label: string, links: readonly Html[]): Html | false {
  return links.length > 0 && html`<nav class="crumbs" aria-label="${label}">${joined(links, " › ")}</nav>`;
}

/** The way back to the list that a page is of, and what the page is about besides. */
export function backTo(site: Site, path: string, list: string, besides?: HtmlValue): Html {
  return html`<nav class="crumbs" aria-label="${site.messages.whereItStands}">${pageLink(site, path, `‹ ${list}`)}${besides}</nav>`;
}
