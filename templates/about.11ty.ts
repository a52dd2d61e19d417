import { html } from "../src/html.ts";
import { statuses } from "../src/relate/status.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { facts, section } from "./pieces/facts.ts";
import { placeLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.aboutPath, render };

/** What the story is, and what the words mean that the timeline uses. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const { story } = timeline;
  return page(site, {
    path: url.aboutPath,
    title: messages.about,
    body: html`<h1>${messages.about}</h1>
<div class="body"${contentLanguage(site)}>
${story.about.html}
</div>
${section(
  "status-words",
  messages.statusWords,
  html`<p>${messages.statusIntroduction}</p>
${facts(statuses.map((status) => [messages.statuses[status].word, messages.statuses[status].definition]))}`,
)}
${section("clocks", messages.clocks, facts(messages.clockDefinitions))}
${section("disputed", messages.disputedAreas, facts(story.disputed.map(({ place, note }) => [placeLink(site, place), note])))}`,
  });
}
