import { html } from "../src/html.ts";
import type { Removed } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { facts } from "./pieces/facts.ts";
import { eventLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { whenElement } from "./pieces/when.ts";

export const template: Template<Removed> = {
  items: ({ timeline }) => timeline.removed,
  path: url.eventPath,
  render,
};

/** What stays of a withdrawn event: that it was withdrawn, when and why. */
function render(site: Site, removed: Removed): string {
  const { messages } = site;
  return page(site, {
    path: url.eventPath(removed),
    title: messages.removedTitle,
    unlisted: true,
    body: html`<h1>${messages.removedTitle}</h1>
<div class="defined">
${facts([
  [messages.removedOn, whenElement(site, removed.on)],
  [messages.removedWhy, removed.why],
  [messages.removedInstead, removed.instead && eventLink(site, removed.instead)],
])}
</div>`,
  });
}
