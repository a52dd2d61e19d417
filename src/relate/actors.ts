import type { Actor, Description, NativeName, Source } from "../model.ts";
import type { Report } from "../problem.ts";
import type { ActorEntry, PlaceEntry } from "../validate/entry.ts";
import type { StorySettings } from "../validate/story.ts";
import { allOf, type Building } from "./building.ts";
import { parentsFirst } from "./hierarchy.ts";
import { termIn } from "./story.ts";

export function linkActors(
  entries: readonly ActorEntry[],
  sources: ReadonlyMap<string, Source>,
  story: StorySettings,
  report: Report,
): ReadonlyMap<string, Actor> {
  const actors = new Map<string, Building<Actor>>();
  for (const { record, parent } of parentsFirst(entries, "part_of", report)) {
    const organisation = parent === undefined ? undefined : actors.get(parent);
    const actor: Building<Actor> = {
      id: record.id,
      at: record.at,
      name: record.name,
      aliases: record.aliases,
      nativeNames: nativeNames(record),
      type: termIn(story.actor_types, record.type),
      affiliation: record.affiliation === undefined ? undefined : termIn(story.affiliations, record.affiliation),
      partOf: organisation,
      members: [],
      description: describe(record, sources),
    };
    organisation?.members.push(actor);
    actors.set(actor.id, actor);
  }
  return actors;
}

export function nativeNames(record: ActorEntry | PlaceEntry): NativeName[] {
  return Object.entries(record.native_name).map(([language, name]) => ({ language, name }));
}

export function describe(
  record: ActorEntry | PlaceEntry,
  sources: ReadonlyMap<string, Source>,
): Description | undefined {
  return record.body.markdown === "" ? undefined : { prose: record.body, sources: allOf(record.sources, sources) };
}
