import { knownDay } from "../src/as-known/days.ts";
import { whenWords } from "../src/date/words.ts";
import { sourceData } from "../src/export/json-ld/source-data.ts";
import type { SourceGroup } from "../src/group/timeline.ts";
import { type Html, html } from "../src/html.ts";
import type { Source } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { answerWords } from "./pieces/answer.ts";
import { asKnownDayLink } from "./pieces/as-known-link.ts";
import { contents } from "./pieces/contents.ts";
import { backTo } from "./pieces/crumbs.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { ledger } from "./pieces/ledger.ts";
import { datedSourceLink, questionLink, sourceName } from "./pieces/links.ts";
import { mostOftenList } from "./pieces/most-often.ts";
import { page } from "./pieces/page.ts";
import { sourceFacts } from "./pieces/source-facts.ts";

export const template: Template<Source> = {
  items: ({ timeline }) => timeline.sources.filter((source) => !timeline.sourceAnchors.has(source)),
  path: url.sourcePath,
  render,
};

/** The page of a source: what it reports alone and with others, the claims it carries, and beside them what is stated of it. */
function render(site: Site, source: Source): string {
  const { messages, timeline } = site;
  const group = timeline.bySource.get(source);
  const known = site.hasAsKnown ? knownDay(source, timeline.story.zone) : undefined;
  const eventChapters = contents(site, url.sourceEventsPath(source), messages.eventsReported, messages.events);
  const claimChapters = contents(site, url.sourceStatementsPath(source), messages.claimsCarried, messages.statements);
  return page(site, {
    path: url.sourcePath(source),
    title: datedName(site, source),
    contribution: { file: recordFile("source", source.id), known: { sources: source.id }, addsSource: true },
    linkedData: sourceData(site, source),
    body: html`${backTo(site, url.sourcesPath, messages.allSources)}
<h1>${sourceName(site, source)}</h1>
<div class="beside"><div>
${group && html`<p class="count">${messages.events(group.events.length)} · ${messages.statements(group.claims.length)}</p>`}
${eventChapters ? section("events", messages.eventsReported, eventChapters) : group && events(site, group)}
${section("answers", messages.accounts.answersAlone, group && answers(site, group))}
${section("claims", messages.claimsCarried, claimChapters ?? (group && ledger(site, group.claims, { isOfSource: true })))}
</div><aside>
${sourceFacts(site, source)}
${facts([
  [messages.accounts.sharesWith, group && mostOftenList(site, group.sharedWith, datedSourceLink)],
  [messages.known.title, known !== undefined && asKnownDayLink(site, known)],
])}
</aside></div>`,
  });
}

/** A source and when it was published, which tells apart those of one name. A short name does so by itself. */
function datedName(site: Site, source: Source): string {
  const name = sourceName(site, source);
  return source.short === undefined
    ? `${name}${site.messages.comma}${whenWords(source.published, site.messages.dates)}`
    : name;
}

/** The events that it alone reports, then those that others report too. */
function events(site: Site, { alone, shared }: SourceGroup): Html {
  const { accounts } = site.messages;
  return html`${section("alone", accounts.reportedAlone, eventsByDate(site, alone, 3, "alone--"))}
${section("shared", accounts.reportedToo, eventsByDate(site, shared, 3, "shared--"))}`;
}

const mostAnswers = 100;

function answers(site: Site, { answersAlone }: SourceGroup): Html | false {
  return (
    answersAlone.length > 0 &&
    html`<ul class="index">
${answersAlone.slice(0, mostAnswers).map(
  ({ question, answer }) => html`<li>${questionLink(site, question)} ${answerWords(site, answer)}</li>
`,
)}${answersAlone.length > mostAnswers && html`<li>${site.messages.more(answersAlone.length - mostAnswers)}</li>`}</ul>`
  );
}
