import { html } from "../src/html.ts";
import type { Actor } from "../src/model.ts";
import { withAncestors } from "../src/relate/hierarchy.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { claimList } from "./pieces/claim.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { facts, section } from "./pieces/facts.ts";
import { actorLink, joined, placeLink } from "./pieces/links.ts";
import { callings, describedBy } from "./pieces/named.ts";
import { page } from "./pieces/page.ts";

interface ActorPage {
  readonly site: Site;
  readonly actor: Actor;
}

export const data = {
  pagination: { data: "site.timeline.actors", size: 1, alias: "actor" },
  permalink: ({ actor }: ActorPage) => url.outputFile(url.actorPath(actor)),
};

/** The page of an actor, which keeps apart where accounts name it, what it said and what is said of it. */
export function render({ site, actor }: ActorPage): string {
  const { words, timeline } = site;
  const group = timeline.byActor.get(actor);
  const above = withAncestors(actor, (each) => each.partOf).slice(1);
  return page(site, {
    path: url.actorPath(actor),
    title: actor.name,
    body: html`<h1>${actor.name}</h1>
${facts([
  [words.type, actor.type.label],
  [words.affiliation, actor.affiliation?.label],
  ...callings(site, actor),
  [words.belongsTo, above.length > 0 && joined(above.map((organisation) => actorLink(site, organisation)))],
  [words.members, actor.members.length > 0 && joined(actor.members.map((member) => actorLink(site, member)))],
])}
${describedBy(site, actor.description)}
${section("named", words.eventsNaming, group && group.named.length > 0 && eventsByDate(site, group.named, 3, "named--"))}
${group?.members.map(({ actor: member, events }) =>
  section(
    `named-${member.id}`,
    html`${words.eventsNamingMember} ${actorLink(site, member)}`,
    events.length > 0 && eventsByDate(site, events, 3, `named-${member.id}--`),
  ),
)}
${group?.all.length === 0 && html`<p>${words.namedInNoEvent}</p>`}
${section("said", words.saidByIt, group && claimList(site, group.said, { showsEvent: true, showsQuestion: true }))}
${section("said-of", words.saidOfIt, group && claimList(site, group.saidOf, { showsEvent: true, showsQuestion: true }))}
${section(
  "places",
  words.placesOfActor,
  group &&
    group.places.length > 0 &&
    html`<ul>
${group.places.map(
  ({ item, events }) => html`<li>${placeLink(site, item)} <span class="count">${words.events(events)}</span></li>
`,
)}</ul>`,
)}`,
  });
}
