import type { AsKnownPage } from "../src/as-known/pages.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import { asKnownOn } from "./pieces/as-known-link.ts";
import { dayPicker } from "./pieces/day-picker.ts";
import { section } from "./pieces/facts.ts";
import { knownChanges } from "./pieces/known-changes.ts";
import { knownEvents } from "./pieces/known-events.ts";
import { knownQuestions } from "./pieces/known-questions.ts";
import { pageLink } from "./pieces/links.ts";
import { neighbours } from "./pieces/neighbours.ts";
import { page } from "./pieces/page.ts";

export const template: Template<AsKnownPage> = {
  items: ({ asKnownPages }) => asKnownPages,
  path: ({ path }) => path,
  render,
};

/**
 * What was known at the end of a day. The article with the id `as-known` tells only what had been published by then:
 * nothing that is published later changes it. The ways to other days stand outside it.
 */
function render(site: Site, known: AsKnownPage): string {
  const { messages } = site;
  const { asKnown, path, part, events } = known;
  const title = partName(site, known);
  const isWhole = asKnown.whole !== undefined;
  return page(site, {
    path,
    title,
    // A search engine is to show what is known, not what was.
    unlisted: true,
    body: html`${dayPicker(site, asKnown.day)}
<article id="as-known">
<h1>${title}</h1>
<p>${messages.known.introduction}</p>
${part === 1 && section("changes", messages.known.changes, knownChanges(site, asKnown))}
${section(
  "events",
  isWhole ? messages.known.eventsKnown : messages.known.eventsChanged,
  events.length > 0 &&
    html`${!isWhole && html`<p>${messages.known.tooMany}</p>`}
${knownEvents(site, events, asKnown.day, isWhole)}`,
)}
${part === 1 && section("questions", messages.known.questions, knownQuestions(site, asKnown))}
</article>
${otherParts(site, known)}`,
  });
}

/** “As known on Sunday, 4 June 2023”, or part 2 of 3 of it. */
function partName(site: Site, { asKnown, part, parts }: AsKnownPage): string {
  const name = asKnownOn(site, asKnown.day);
  return parts === 1 ? name : site.messages.chapterPart(name, part, parts);
}

function otherParts(site: Site, { asKnown, path, parts }: AsKnownPage): Html {
  const others = site.asKnownPages.filter((other) => parts > 1 && other.asKnown === asKnown && other.path !== path);
  return neighbours(site, [
    [site.messages.known.otherParts, ...others.map((other) => pageLink(site, other.path, partName(site, other)))],
  ]);
}
