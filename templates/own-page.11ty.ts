import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import type { PageEntry } from "../src/validate/entry.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { page } from "./pieces/page.ts";

export const template: Template<PageEntry> = {
  items: ({ timeline }) => timeline.extras.pages,
  path: url.ownPagePath,
  render,
};

/** A page that the story has beside those of its records. */
function render(site: Site, own: PageEntry): string {
  return page(site, {
    path: url.ownPagePath(own),
    title: own.title,
    body: html`<h1${contentLanguage(site)}>${own.title}</h1>
<div class="body"${contentLanguage(site)}>
${own.body.html}
</div>`,
  });
}
