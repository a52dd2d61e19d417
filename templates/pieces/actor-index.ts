import type { Html } from "../../src/html.ts";
import type { Actor } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { typeWord } from "./kicker.ts";
import { actorLink, pageLink } from "./links.ts";
import { longestIndex, recordTable } from "./record-table.ts";

/** A page of actors in the order of their names. */
export interface ActorsByName {
  /** Counts from 1. */
  readonly number: number;
  readonly actors: readonly Actor[];
}

const mostOnPage = 200;

/** The pages of all actors by name; none where the index of actors has room for them. */
export function actorsByName(site: Site): readonly ActorsByName[] {
  return site.once("actors by name", () => {
    const { actors } = site.timeline;
    if (actors.length <= longestIndex) return [];
    const sorted = site.byName(actors);
    return Array.from({ length: Math.ceil(sorted.length / mostOnPage) }, (_, index) => ({
      number: index + 1,
      actors: sorted.slice(index * mostOnPage, (index + 1) * mostOnPage),
    }));
  });
}

/** The way to a page, by the first name on it and the last. */
export function nameRange(site: Site, { number, actors }: ActorsByName): Html {
  return pageLink(site, url.actorsByNamePath(number), `${actors[0]?.name} – ${actors.at(-1)?.name}`);
}

/** Actors by how much of the story is theirs: those of most statements first, then those named in most events. */
export function byWeight(site: Site, actors: readonly Actor[]): readonly Actor[] {
  const groupOf = (actor: Actor) => site.timeline.byActor.get(actor);
  const [said, events] = [
    (actor: Actor) => groupOf(actor)?.said.length ?? 0,
    (actor: Actor) => groupOf(actor)?.all.length ?? 0,
  ];
  return [...site.byName(actors)].sort((a, b) => said(b) - said(a) || events(b) - events(a));
}

/** Actors in the order given, with when they occur, what they said and in how many events they are named. */
export function actorTable(site: Site, actors: readonly Actor[]): Html {
  const { messages, timeline } = site;
  const hasSaid = actors.some((actor) => timeline.byActor.get(actor)?.said.length);
  return recordTable(
    site,
    messages.actor,
    hasSaid ? [messages.statementsCount, messages.eventsCount] : [messages.eventsCount],
    actors.map((actor) => {
      const { said = [], all = [], concerning = [] } = timeline.byActor.get(actor) ?? {};
      return {
        link: actorLink(site, actor),
        type: typeWord(actor.type, timeline.story.actorTypes),
        dates: concerning.map(({ when }) => when),
        counts: hasSaid ? [said.length, all.length] : [all.length],
      };
    }),
  );
}
