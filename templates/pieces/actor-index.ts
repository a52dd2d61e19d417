import { type Html, html } from "../../src/html.ts";
import type { Actor } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { longestIndex } from "./longest-index.ts";

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
  return html`<a href="${site.href(url.actorsByNamePath(number))}">${actors[0]?.name} – ${actors.at(-1)?.name}</a>`;
}
