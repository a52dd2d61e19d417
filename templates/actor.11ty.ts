import { actorData } from "../src/export/json-ld/actor-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Actor, Claim, Question } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import { withAncestors } from "../src/relate/hierarchy.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { answerWords } from "./pieces/answer.ts";
import { contents } from "./pieces/contents.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { feedLink } from "./pieces/feed-links.ts";
import { isBrief } from "./pieces/is-brief.ts";
import { ledger } from "./pieces/ledger.ts";
import { actorLink, claimLink, joined, placeLink, questionLink } from "./pieces/links.ts";
import { mostOftenList } from "./pieces/most-often.ts";
import { callings, describedBy } from "./pieces/named.ts";
import { page } from "./pieces/page.ts";

export const template: Template<Actor> = {
  items: ({ timeline }) => timeline.actors,
  path: url.actorPath,
  render,
};

/** The page of an actor, which keeps apart where accounts name it, what it said and what is said of it. */
function render(site: Site, actor: Actor): string {
  const { messages, timeline } = site;
  const group = timeline.byActor.get(actor);
  const above = withAncestors(actor, (each) => each.partOf).slice(1);
  const eventChapters = contents(site, url.actorPath(actor), messages.eventsNamingAny, messages.events);
  const saidChapters = contents(site, url.actorSaidPath(actor), messages.saidByIt, messages.statements);
  const saidOfChapters = contents(site, url.actorSaidOfPath(actor), messages.saidOfIt, messages.statements);
  const isShort = isBrief(timeline.actors, group?.all);
  const hasFeed = !isBrief(timeline.actors, group?.concerning);
  return page(site, {
    path: url.actorPath(actor),
    title: actor.name,
    contribution: { file: recordFile("actor", actor.id), known: { actors: [actor.id] } },
    hasFeed,
    linkedData: actorData(site, actor),
    body: html`<h1>${actor.name}</h1>
${facts([
  [messages.type, actor.type.label],
  [messages.affiliation, actor.affiliation?.label],
  ...callings(site, actor),
  [messages.belongsTo, above.length > 0 && joined(above.map((organisation) => actorLink(site, organisation)))],
  [messages.members, actor.members.length > 0 && joined(actor.members.map((member) => actorLink(site, member)))],
  [messages.exports.follow, hasFeed && feedLink(site, url.actorPath(actor))],
])}
${describedBy(site, actor.description)}
${group && group.all.length > 1 && !isShort && site.drawings.activity(group.all)}
${eventChapters ? section("named", messages.eventsNamingAny, eventChapters) : events(site, actor)}
${group?.all.length === 0 && html`<p>${messages.namedInNoEvent}</p>`}
${section("said", messages.saidByIt, saidChapters ?? (group && ledger(site, group.said)))}
${section("denied", messages.accounts.denied, group && denials(site, group.denied))}
${section("said-of", messages.saidOfIt, saidOfChapters ?? (group && ledger(site, group.saidOf)))}
${section("contradicted", messages.accounts.contradictedOn, group && contradictions(site, group.contradictedOn))}
${section(
  "places",
  messages.placesOfActor,
  group && !isShort && mostOftenList(site, group.places, (place) => placeLink(site, place)),
)}`,
  });
}

/** The events in which accounts name it, then those of each that belongs directly to it. */
function events(site: Site, actor: Actor): Html {
  const { messages, timeline } = site;
  const group = timeline.byActor.get(actor);
  return html`${section("named", messages.eventsNaming, group && group.named.length > 0 && eventsByDate(site, group.named, 3, "named--"))}
${group?.members.map(({ actor: member, events }) =>
  section(
    `named-${member.id}`,
    html`${messages.eventsNamingMember} ${actorLink(site, member)}`,
    events.length > 0 && eventsByDate(site, events, 3, `named-${member.id}--`),
  ),
)}`;
}

const mostListed = 100;

/** The answers that it denies, to which question and when. */
function denials(site: Site, claims: readonly Claim[]): Html | false {
  return (
    claims.length > 0 &&
    html`<ul>
${claims.slice(0, mostListed).map(
  (
    claim,
  ) => html`<li>${claim.denies && answerWords(site, claim.denies)} (${claim.question && questionLink(site, claim.question)}), ${claimLink(site, claim)}</li>
`,
)}${claims.length > mostListed && html`<li>${site.messages.more(claims.length - mostListed)}</li>`}</ul>`
  );
}

function contradictions(site: Site, questions: readonly Question[]): Html | false {
  return (
    questions.length > 0 &&
    html`<p>${site.messages.accounts.contradictedOnIs}</p>
<ul>
${questions.map(
  (question) => html`<li>${questionLink(site, question)}</li>
`,
)}</ul>`
  );
}
