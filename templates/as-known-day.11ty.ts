import type { AsKnownPage } from "../src/as-known/pages.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { asKnownDayLink, asKnownOn } from "./pieces/as-known-link.ts";
import { section } from "./pieces/facts.ts";
import { knownChanges } from "./pieces/known-changes.ts";
import { knownEvents } from "./pieces/known-events.ts";
import { knownQuestions } from "./pieces/known-questions.ts";
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
  const { messages: words } = site;
  const { asKnown, path, part, events } = known;
  const title = partName(site, known);
  const isWhole = asKnown.whole !== undefined;
  return page(site, {
    path,
    title,
    // A search engine is to show what is known, not what was.
    unlisted: true,
    body: html`<article id="as-known">
<h1>${title}</h1>
<p>${words.known.introduction}</p>
${
  part === 1 &&
  html`${section("changes", words.known.changes, knownChanges(site, asKnown))}
${section("questions", words.known.questions, knownQuestions(site, asKnown))}`
}
${section(
  "events",
  isWhole ? words.known.eventsKnown : words.known.eventsChanged,
  events.length > 0 &&
    html`${!isWhole && html`<p>${words.known.tooMany}</p>`}
${knownEvents(site, events, asKnown.day, isWhole)}`,
)}
</article>
${otherDays(site, known)}`,
  });
}

/** “As known on Sunday, 4 June 2023”, or part 2 of 3 of it. */
function partName(site: Site, { asKnown, part, parts }: AsKnownPage): string {
  const name = asKnownOn(site, asKnown.day);
  return parts === 1 ? name : site.messages.chapterPart(name, part, parts);
}

function otherDays(site: Site, { asKnown, path, parts }: AsKnownPage): Html {
  const { messages: words } = site;
  const position = site.asKnownDays.indexOf(asKnown.day);
  const link = (day: string | undefined) => day !== undefined && asKnownDayLink(site, day);
  const others = site.asKnownPages.filter((other) => parts > 1 && other.asKnown === asKnown && other.path !== path);
  return neighbours(site, [
    [
      words.known.otherParts,
      ...others.map((other) => html`<a href="${site.href(other.path)}">${partName(site, other)}</a>`),
    ],
    [words.previous, link(site.asKnownDays[position - 1])],
    [words.next, link(site.asKnownDays[position + 1])],
    [words.known.allDays, html`<a href="${site.href(url.asKnownPath)}">${words.known.title}</a>`],
  ]);
}
