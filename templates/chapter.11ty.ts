import { listData } from "../src/export/json-ld/list-data.ts";
import type { Chapter, Heading } from "../src/group/timeline.ts";
import { type Html, html } from "../src/html.ts";
import type { Actor, Source } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { chapterLink, chapterName } from "./pieces/contents.ts";
import { correctionList } from "./pieces/correction-list.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { ledger } from "./pieces/ledger.ts";
import { actorLink, pageLink, placeLink, questionLink, sourceLink, sourceName } from "./pieces/links.ts";
import { neighbours } from "./pieces/neighbours.ts";
import { notArchivedList } from "./pieces/not-archived-list.ts";
import { page } from "./pieces/page.ts";
import { sourceList } from "./pieces/source-list.ts";
import { timelinePart, timelineScript } from "./pieces/timeline.ts";
import type { Contribution } from "./pieces/ways-to-contribute.ts";

export const template: Template<Chapter> = {
  items: ({ timeline }) => timeline.chapters,
  path: ({ path }) => path,
  render,
};

/** A month of the timeline or of another long list, a part of one, or a year or more with few items. */
function render(site: Site, chapter: Chapter): string {
  const { messages, timeline } = site;
  const name = chapterName(site, chapter);
  const subject = subjectOf(site, chapter);
  const chapters = timeline.chaptersByList.get(chapter.list) ?? [];
  const position = chapters.indexOf(chapter);
  const link = (other: Chapter | undefined) => other && chapterLink(site, other);
  const title = subject ? `${subject.owner}${messages.colon}${subject.list}${messages.comma}${name}` : name;
  return page(site, {
    path: chapter.path,
    contribution: { known: knownIn(chapter) },
    title,
    head: chapter.kind === "timeline" && timelineScript(site),
    linkedData:
      chapter.kind === "timeline"
        ? listData(site, chapter.path, title, itemsOf(chapter).map(url.eventPath))
        : undefined,
    body: html`<h1>${subject ? html`${subject.link}${messages.colon}${name}` : html`<span class="month">${name}</span>`}</h1>
${
  subject &&
  html`<p>${subject.list}</p>
`
}${listOf(site, chapter)}
${neighbours(site, [
  [messages.previous, link(chapters[position - 1])],
  [messages.next, link(chapters[position + 1])],
])}`,
  });
}

/** What events have in common that are added to a chapter. */
function knownIn(chapter: Chapter): Contribution["known"] {
  switch (chapter.kind) {
    case "timeline":
      return chapter.key.length > "2023-06".length ? {} : { date: chapter.key };
    case "place":
      return { places: chapter.owner.id };
    case "actor":
      return { actors: chapter.owner.id };
    default:
      return {};
  }
}

interface Subject {
  readonly owner: string;
  readonly link: Html;
  /** What the list holds of its owner. */
  readonly list: string;
}

/** None for the timeline, whose months speak for themselves. */
function subjectOf(site: Site, chapter: Chapter): Subject | undefined {
  const { messages } = site;
  switch (chapter.kind) {
    case "timeline":
      return undefined;
    case "one-origin":
      return onPage(site, url.openPath, messages.open.title, messages.open.oneOrigin);
    case "without-day":
      return onPage(site, url.openPath, messages.open.title, messages.open.withoutDay);
    case "not-archived":
      return onPage(site, url.openPath, messages.open.title, messages.open.notArchived);
    case "corrections":
      return onPage(site, url.correctionsPath, messages.correctionsTitle, messages.correctionsIntroduction);
    case "place":
      return {
        owner: chapter.owner.name,
        link: placeLink(site, chapter.owner),
        list: messages.eventsIn(chapter.owner.name),
      };
    case "actor":
      return ofActor(site, chapter.owner, messages.eventsNaming(chapter.owner.name, chapter.owner.members.length > 0));
    case "said":
      return ofActor(site, chapter.owner, messages.saidBy(chapter.owner.name));
    case "said-of":
      return ofActor(site, chapter.owner, messages.saidOf(chapter.owner.name));
    case "sources":
      return onPage(site, url.sourcesPath, messages.sources, messages.published);
    case "reported":
      return ofSource(site, chapter.owner, messages.eventsReported);
    case "carried":
      return ofSource(site, chapter.owner, messages.claimsCarried);
    case "question":
      return { owner: chapter.owner.title, link: questionLink(site, chapter.owner), list: messages.answersInOrder };
  }
}

function ofActor(site: Site, actor: Actor, list: string): Subject {
  return { owner: actor.name, link: actorLink(site, actor), list };
}

function ofSource(site: Site, source: Source, list: string): Subject {
  return { owner: sourceName(site, source), link: sourceLink(site, source), list };
}

function onPage(site: Site, path: string, title: string, list: string): Subject {
  return { owner: title, link: pageLink(site, path, title), list };
}

function listOf(site: Site, chapter: Chapter): Html {
  switch (chapter.kind) {
    case "timeline":
      return timelinePart(site, itemsOf(chapter));
    case "one-origin":
    case "without-day":
    case "place":
    case "actor":
    case "reported":
      return eventsByDate(site, itemsOf(chapter), 2);
    case "said":
      return ledger(site, itemsOf(chapter), { speaker: chapter.owner });
    case "said-of":
    case "question":
      return ledger(site, itemsOf(chapter));
    case "carried":
      return ledger(site, itemsOf(chapter), { isOfSource: true });
    case "corrections":
      return correctionList(site, itemsOf(chapter));
    case "sources":
      return sourceList(site, itemsOf(chapter));
    case "not-archived":
      return notArchivedList(site, itemsOf(chapter));
  }
}

function itemsOf<Item>({ headings }: { readonly headings: readonly Heading<Item>[] }): readonly Item[] {
  return headings.flatMap(({ items }) => items);
}
