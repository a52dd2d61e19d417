import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.notFoundPath, render };

function render(site: Site): string {
  const { messages: words } = site;
  return page(site, {
    path: url.notFoundPath,
    title: words.notFoundTitle,
    unlisted: true,
    body: html`<h1>${words.notFoundTitle}</h1>
<p>${words.notFound}</p>
<p><a href="${site.href(url.timelinePath)}">${words.timeline}</a></p>`,
  });
}
