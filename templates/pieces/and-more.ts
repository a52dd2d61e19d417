import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { pageLink } from "./links.ts";

/** How many there are besides those that are shown, with the way to the page that has them; nothing where these are all. */
export function andMore(site: Site, all: number, shown: number, path?: string): Html | false {
  if (all <= shown) return false;
  const words = site.messages.more(all - shown);
  return html`<p class="more">${path === undefined ? words : pageLink(site, path, words)}</p>`;
}
