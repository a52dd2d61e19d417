import { html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { correctionList } from "./pieces/correction-list.ts";
import { feedLink } from "./pieces/feed-links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.correctionsPath, render };

/** Every correction, newest first, or where they are many the months in which they were made. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const { corrections } = timeline;
  return page(site, {
    path: url.correctionsPath,
    title: messages.correctionsTitle,
    body: html`<h1>${messages.correctionsTitle}</h1>
<p>${messages.correctionsIntroduction}</p>
${site.hasFeeds && html`<p class="count">${messages.exports.follow}${messages.colon}${feedLink(site, url.correctionsPath)}</p>`}
${
  corrections.length === 0
    ? html`<p>${messages.noCorrections}</p>`
    : (contents(site, url.correctionsPath, messages.correctionsTitle, messages.correctionsCount) ??
      correctionList(site, corrections))
}`,
  });
}
