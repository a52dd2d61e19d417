import { html } from "../src/html.ts";
import type { FormerAddress } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { page } from "./pieces/page.ts";

interface FormerPage {
  readonly site: Site;
  readonly former: FormerAddress;
}

export const data = {
  pagination: { data: "site.timeline.formerAddresses", size: 1, alias: "former" },
  permalink: ({ former }: FormerPage) => url.outputFile(url.eventPath(former)),
};

/** Leads from a former address of an event to the one it has. */
export function render({ site, former }: FormerPage): string {
  const { words } = site;
  const target = site.href(url.eventPath({ id: former.leadsTo }));
  return page(site, {
    path: url.eventPath(former),
    title: words.movedTitle,
    unlisted: true,
    head: html`<meta http-equiv="refresh" content="0; url=${target}">
`,
    body: html`<h1>${words.movedTitle}</h1>
<p><a href="${target}">${words.movedTo}</a></p>`,
  });
}
