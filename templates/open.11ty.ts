import { gapsIn } from "../src/chart/gaps.ts";
import { histogramOf } from "../src/chart/histogram.ts";
import { shortWords } from "../src/date/short-words.ts";
import { headingWords } from "../src/date/words.ts";
import { type Html, html } from "../src/html.ts";
import type { Event } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { contents } from "./pieces/contents.ts";
import { section } from "./pieces/facts.ts";
import { eventLink, questionLink } from "./pieces/links.ts";
import { notArchivedList } from "./pieces/not-archived-list.ts";
import { notedList } from "./pieces/noted-list.ts";
import { page } from "./pieces/page.ts";
import { voicesAndStatements } from "./pieces/question-state.ts";

export const template: Template = { path: () => url.openPath, render };

interface OpenList {
  readonly id: string;
  readonly title: string;
  /** What stands in it, in a sentence. */
  readonly introduction: string;
  readonly count: number;
  /** What stands in it or, where that is too long for the page, its months. */
  readonly content: Html;
}

/** What the timeline does not know, leaves undecided or has from one voice alone. */
function render(site: Site): string {
  const { messages } = site;
  const lists = openLists(site).filter(({ count }) => count > 0);
  return page(site, {
    path: url.openPath,
    title: messages.open.title,
    body: html`<h1>${messages.open.title}</h1>
<p>${messages.open.introduction}</p>
${
  lists.length === 0
    ? html`<p>${messages.open.nothing}</p>`
    : html`<nav class="contents" aria-label="${messages.contents}"><ol>
${lists.map(
  ({ id, title, count }) => html`<li><a href="#${id}">${title}</a> <span class="count">${count}</span></li>
`,
)}</ol></nav>`
}
${lists.map(({ id, title, introduction, content }) =>
  section(
    id,
    title,
    html`<p>${introduction}</p>
${content}`,
  ),
)}`,
  });
}

function openLists(site: Site): readonly OpenList[] {
  const { messages, timeline } = site;
  const { questions, oneOrigin, withoutDay, notArchived } = timeline.open;
  return [
    {
      id: "questions",
      title: messages.open.questions,
      introduction: messages.open.questionsAre,
      count: questions.length,
      content: notedList(questions, (question) => [questionLink(site, question), voicesAndStatements(site, question)]),
    },
    {
      id: "one-origin",
      title: messages.open.oneOrigin,
      introduction: messages.open.oneOriginIs,
      count: oneOrigin.length,
      content:
        contents(site, url.oneOriginPath, messages.open.oneOrigin, messages.events) ?? eventsWithDates(site, oneOrigin),
    },
    {
      id: "without-day",
      title: messages.open.withoutDay,
      introduction: messages.open.withoutDayIs,
      count: withoutDay.length,
      content:
        contents(site, url.withoutDayPath, messages.open.withoutDay, messages.events) ??
        eventsWithDates(site, withoutDay),
    },
    ...gaps(site),
    {
      id: "not-archived",
      title: messages.open.notArchived,
      introduction: messages.open.notArchivedAre,
      count: notArchived.length,
      content:
        contents(site, url.notArchivedPath, messages.open.notArchived, messages.sourcesCount) ??
        notArchivedList(site, notArchived),
    },
  ];
}

function eventsWithDates(site: Site, events: readonly Event[]): Html {
  return notedList(events, (event) => [eventLink(site, event), shortWords(event.when, "", site.messages.dates)]);
}

/** The days without an event on the chart of all events; months or years where the story is long. */
function gaps({ messages, timeline }: Site): readonly OpenList[] {
  if (timeline.events.length === 0) return [];
  const { unit, bins, leftOut } = histogramOf(timeline.events);
  const name = (key: string) => headingWords(key, messages.dates);
  const [begins = "", ends = ""] = [bins[0], bins.at(-1)].map((bin) => bin && name(bin.key));
  return [
    {
      id: "silences",
      title: messages.open.gaps[unit],
      introduction: [
        messages.open.gapsAre[unit](begins, ends),
        ...(leftOut.length > 0 ? [messages.open.leftOut(leftOut.length)] : []),
      ].join(" "),
      count: bins.filter(({ events }) => events.length === 0).length,
      content: html`<ul>
${gapsIn(bins)
  .map(({ first, last }) => [name(first.key), name(last.last ?? last.key)])
  .map(
    ([from, to]) => html`<li>${from}${from !== to && html` – ${to}`}</li>
`,
  )}</ul>`,
    },
  ];
}
