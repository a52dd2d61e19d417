import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { pageLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.notFoundPath, render };

function render(site: Site): string {
  const { messages } = site;
  return page(site, {
    path: url.notFoundPath,
    title: messages.notFoundTitle,
    unlisted: true,
    body: html`<h1>${messages.notFoundTitle}</h1>
<p>${messages.notFound}</p>
<p>${pageLink(site, url.timelinePath, messages.timeline)}</p>`,
  });
}
