import type { Actor, Description, NativeName, Source } from "../model.ts";
import type { Report } from "../problem.ts";
import type { ActorEntry, PlaceEntry } from "../validate/entry.ts";
import type { StorySettings } from "../validate/story.ts";
import { parentsFirst } from "./hierarchy.ts";
import { type Mutable, valuesOf } from "./links.ts";
import { termIn } from "./story.ts";

export function linkActors(
  entries: readonly ActorEntry[],
  sources: ReadonlyMap<string, Source>,
  story: StorySettings,
  report: Report,
): ReadonlyMap<string, Actor> {
  const actors = new Map<string, Mutable<Actor>>();
  for (const { record, parent } of parentsFirst(entries, "part_of", report)) {
    const organisation = actors.get(parent ?? "");
    const actor: Mutable<Actor> = {
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
  return record.body.markdown === "" ? undefined : { prose: record.body, sources: valuesOf(record.sources, sources) };
}
