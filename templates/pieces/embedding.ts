import { type Embedded, frameCode } from "../../src/export/embed.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";

/** For the head of a page: where programs learn how to show it elsewhere. */
export function oEmbedLink(site: Site, { path, title }: Embedded): Html | false {
  return (
    site.hasEmbeds &&
    html`<link rel="alternate" type="application/json+oembed" href="${site.address(url.oEmbedPath(path))}" title="${title}">
`
  );
}

/** The code to show a page elsewhere, to be copied. */
export function embedCode(site: Site, part: Embedded, note?: string): Html | false {
  const { messages } = site;
  return (
    site.hasEmbeds &&
    html`<details class="embed-code"><summary>${messages.embed}</summary>
<p><label>${messages.embedCode} <input type="text" readonly value="${frameCode(site, part)}"></label></p>${note !== undefined && html`<p>${note}</p>`}
</details>`
  );
}
