import { shortWords } from "../src/date/short-words.ts";
import { html } from "../src/html.ts";
import { statuses } from "../src/relate/status.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { badge } from "./pieces/badge.ts";
import { contentLanguage, contentWords } from "./pieces/content-language.ts";
import { type Fact, facts, section } from "./pieces/facts.ts";
import { legend } from "./pieces/legend.ts";
import { pageLink, placeLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.aboutPath, render };

/** What the story is, what the words and marks mean that the timeline uses, and what it is made with. */
function render(site: Site): string {
  const { messages, timeline } = site;
  const { story } = timeline;
  const spokenOf = statuses.filter((status) => site.speaksOf(status));
  return page(site, {
    path: url.aboutPath,
    title: messages.about,
    body: html`<h1>${messages.about}</h1>
<div class="body"${contentLanguage(site)}>
${story.about.html}
</div>
<div class="defined">
${section(
  "status-words",
  messages.statusWords,
  spokenOf.length > 0 &&
    html`<p>${messages.statusIntroduction}</p>
${facts(
  spokenOf.map((status) => [
    html`${messages.statuses[status].word} ${badge(site, status)}`,
    messages.statuses[status].definition,
  ]),
)}`,
)}
${section("legend", messages.legend, facts(legend(site)))}
${section("clocks", messages.clocks, facts(messages.clockDefinitions))}
${section("disputed", messages.disputedAreas, facts(story.disputed.map(({ place, note }) => [placeLink(site, place), contentWords(site, note)])))}
${section("record", messages.record, facts(record(site)))}
</div>`,
  });
}

/** When its entries were added, how many were corrected, and what its pages are made with. */
function record(site: Site): readonly Fact[] {
  const { messages, timeline, drawings } = site;
  const added = timeline.events.flatMap((event) => event.added ?? []).sort((a, b) => a.from - b.from);
  const words = [
    ...new Set([added[0], added.at(-1)].flatMap((when) => (when ? shortWords(when, "", messages.dates) : []))),
  ];
  return [
    [messages.entriesAdded, words.join(" – ")],
    [
      messages.correctionsTitle,
      pageLink(site, url.correctionsPath, messages.correctionsCount(timeline.corrections.length)),
    ],
    [messages.typefaces, pageLink(site, url.fontPath("OFL.txt"), messages.typefacesAre)],
    [messages.borders, drawings.overview.markup !== "" && messages.bordersAre],
  ];
}
