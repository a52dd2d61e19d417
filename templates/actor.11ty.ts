import { shortWords } from "../src/date/short-words.ts";
import { actorData } from "../src/export/json-ld/actor-data.ts";
import type { ActorGroup } from "../src/group/timeline.ts";
import { type Html, html } from "../src/html.ts";
import type { Actor, Question, Role } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import { withAncestors } from "../src/relate/hierarchy.ts";
import { whenSaid } from "../src/relate/said.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { byWeight } from "./pieces/actor-index.ts";
import { andMore } from "./pieces/and-more.ts";
import { disputedSign } from "./pieces/badge.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { contents } from "./pieces/contents.ts";
import { crumbs } from "./pieces/crumbs.ts";
import { questionCards } from "./pieces/disputes.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { type Fact, facts, section } from "./pieces/facts.ts";
import { feedLink, hasOwnFeed } from "./pieces/feed-links.ts";
import { foldedList } from "./pieces/folded-list.ts";
import { kicker, typeWord } from "./pieces/kicker.ts";
import { largeNumber } from "./pieces/large-number.ts";
import { ledger } from "./pieces/ledger.ts";
import { actorLink, datedSourceLink, questionLink, sourceLink } from "./pieces/links.ts";
import { mediaFigures } from "./pieces/media.ts";
import { mostOftenList } from "./pieces/most-often.ts";
import { describedBy, nativeNames } from "./pieces/named.ts";
import { overTime, stripOfEvents, stripOverTime } from "./pieces/over-time.ts";
import { page } from "./pieces/page.ts";
import { together, togetherClasses } from "./pieces/together.ts";

export const template: Template<Actor> = {
  items: ({ timeline }) => timeline.actors,
  path: url.actorPath,
  render,
};

/** The page of an actor: where others say otherwise, what it said, what is said of it, and the events that name it. */
function render(site: Site, actor: Actor): string {
  const { messages, timeline } = site;
  const group = timeline.byActor.get(actor);
  const above = withAncestors(actor, (each) => each.partOf)
    .slice(1)
    .reverse();
  const hasFeed = hasOwnFeed(timeline.actors, group?.concerning);
  return page(site, {
    path: url.actorPath(actor),
    title: actor.name,
    description: `${actor.name}: ${messages.events(group?.concerning.length ?? 0)}. ${timeline.story.title}.`,
    contribution: { file: recordFile("actor", actor.id), known: { actors: actor.id } },
    hasFeed,
    linkedData: actorData(site, actor),
    body: html`${crumbs(
      messages.belongsTo,
      above.map((organisation) => actorLink(site, organisation)),
    )}
${kicker(typeWord(actor.type, timeline.story.actorTypes), html`${actor.affiliation && html` <span>${actor.affiliation.label}</span>`}${nativeNames(actor)}`)}
<h1${contentLanguage(site)}>${actor.name}</h1>
${group && counts(site, group)}
<div class="beside"><div>
${describedBy(site, actor.description)}
${mediaFigures(site, actor.media)}${group && sections(site, actor, group)}
</div><aside>
${facts([
  ...(group ? [stripFact(site, group)] : []),
  [messages.alsoCalled, actor.aliases.join(messages.comma)],
  [messages.roles, ...actor.roles.map((role) => roleLine(site, role))],
  [
    messages.members,
    foldedList(
      site,
      byWeight(site, actor.members).map((member) => actorLink(site, member)),
    ),
  ],
  [messages.exports.follow, hasFeed && feedLink(site, url.actorPath(actor))],
])}
</aside></div>`,
  });
}

function roleLine(site: Site, { role, in: body, when, source }: Role): Html {
  return html`<span${contentLanguage(site)}>${role}</span>${body && html`${site.messages.comma}${actorLink(site, body)}`}${when && html` <small>${shortWords(when, "", site.messages.dates)}</small>`}${source && html` <small>(${sourceLink(site, source)})</small>`}`;
}

/** How much there is of each section, with the way to it. */
function counts({ messages }: Site, { said, all, contradictedOn }: ActorGroup): Html | false {
  const counted = [
    ["said", said.length, messages.statements],
    ["named", all.length, messages.namedInEvents],
    ["otherwise", contradictedOn.length, messages.othersDiffer],
  ] as const;
  return (
    counted.some(([, count]) => count > 0) &&
    html`<ul class="counts">${counted.map(([id, count, words]) => count > 0 && html`<li><a href="#${id}">${largeNumber(words(count))}</a></li>`)}</ul>`
  );
}

function sections(site: Site, actor: Actor, group: ActorGroup): Html {
  const { messages } = site;
  const { name } = actor;
  const named = messages.eventsNaming(name, actor.members.length > 0);
  const saidChapters = contents(site, url.actorSaidPath(actor), messages.saidBy(name), messages.statements);
  const saidOfChapters = contents(site, url.actorSaidOfPath(actor), messages.saidOf(name), messages.statements);
  const eventChapters = contents(site, url.actorPath(actor), named, messages.events);
  const answered = new Set(group.contradictedOn.slice(0, mostQuestions));
  return html`${section(
    "otherwise",
    html`${disputedSign} ${messages.othersSayOtherwise}`,
    otherwise(site, group.contradictedOn),
  )}${section(
    "said",
    html`${messages.saidBy(name)} <small>${messages.statements(group.said.length)}</small>`,
    saidChapters ?? ledger(site, group.said, { speaker: actor, answered }),
  )}${section(
    "said-of",
    html`${messages.saidOf(name)} <small>${messages.statements(group.saidOf.length)}</small>`,
    saidOfChapters ?? ledger(site, group.saidOf, { answered }),
  )}${section(
    "relayed",
    html`${messages.relayedBy(name)} <small>${messages.statements(group.relayed.length)}</small>`,
    html`${ledger(site, group.relayed.slice(0, mostRelayed))}${andMore(site, group.relayed.length, mostRelayed)}`,
  )}${section(
    "sources",
    messages.sources,
    foldedList(
      site,
      group.reports.map((source) => datedSourceLink(site, source)),
    ),
  )}${section(
    "named",
    html`${named} <small>${messages.events(group.all.length)}</small>`,
    eventChapters
      ? html`${eventChapters}${facts([[messages.togetherWith, mostOftenList(site, group.together, actorLink)]])}`
      : group.all.length > 0 &&
          html`${together(site, group)}${eventsByDate(site, group.all, 3, "", togetherClasses(group))}`,
  )}${overTime(site, group.all)}${[group.concerning, group.relayed, group.reports].every(({ length }) => length === 0) && html`<p>${messages.noEvents}</p>`}`;
}

const mostQuestions = 8;
const mostRelayed = 100;

/** The answers to each question on which another voice contradicts it; of many questions, the first. */
function otherwise(site: Site, questions: readonly Question[]): Html | false {
  const more = questions.slice(mostQuestions).map((question) => questionLink(site, question));
  return (
    questions.length > 0 &&
    html`<p class="count">${site.messages.othersSayOtherwiseIs}</p>
${questionCards(site, questions.slice(0, mostQuestions))}${foldedList(site, more, 0)}`
  );
}

/** When it spoke; where it did not, when the events were that name it. */
function stripFact(site: Site, { said, all }: ActorGroup): Fact {
  return said.length > 0
    ? [site.messages.statementsOverTime, stripOverTime(site, said.map(whenSaid))]
    : [site.messages.eventsOverTime, stripOfEvents(site, all)];
}
