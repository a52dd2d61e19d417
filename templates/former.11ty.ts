import { html } from "../src/html.ts";
import type { FormerAddress } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { page } from "./pieces/page.ts";

export const template: Template<FormerAddress> = {
  items: ({ timeline }) => timeline.formerAddresses,
  path: url.eventPath,
  render,
};

/** Leads from a former address of an event to the one it has. */
function render(site: Site, former: FormerAddress): string {
  const { messages } = site;
  const target = site.href(url.eventPath({ id: former.leadsTo }));
  return page(site, {
    path: url.eventPath(former),
    title: messages.movedTitle,
    unlisted: true,
    head: html`<meta http-equiv="refresh" content="0; url=${target}">
`,
    body: html`<h1>${messages.movedTitle}</h1>
<p><a href="${target}">${messages.movedTo}</a></p>`,
  });
}
