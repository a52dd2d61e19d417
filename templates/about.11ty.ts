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
  const { messages: words, timeline } = site;
  const { story } = timeline;
  return page(site, {
    path: url.aboutPath,
    title: words.about,
    body: html`<h1>${words.about}</h1>
<div class="body"${contentLanguage(site)}>
${story.about.html}
</div>
${section(
  "status-words",
  words.statusWords,
  html`<p>${words.statusIntroduction}</p>
${facts(statuses.map((status) => [words.statuses[status].word, words.statuses[status].definition]))}`,
)}
${section("clocks", words.clocks, facts(words.clockDefinitions))}
${section("disputed", words.disputedAreas, facts(story.disputed.map(({ place, note }) => [placeLink(site, place), note])))}`,
  });
}
