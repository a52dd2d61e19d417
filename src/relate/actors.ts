import type { DatedStory } from "../date/dated.ts";
import type { Actor, Source } from "../model.ts";
import type { Report } from "../problem.ts";
import type { ActorEntry, PlaceEntry } from "../validate/entry.ts";
import { linkHierarchy } from "./hierarchy.ts";
import { type Mutable, valuesOf } from "./links.ts";
import { termIn } from "./story.ts";

export function linkActors(
  entries: readonly ActorEntry[],
  sources: ReadonlyMap<string, Source>,
  story: DatedStory,
  report: Report,
): ReadonlyMap<string, Actor> {
  return linkHierarchy(entries, "part_of", report, (entry, organisation: Mutable<Actor> | undefined) => {
    const actor: Mutable<Actor> = {
      ...describedFields(entry, sources),
      type: termIn(story.actor_types, entry.type),
      affiliation: entry.affiliation === undefined ? undefined : termIn(story.affiliations, entry.affiliation),
      partOf: organisation,
      members: [],
    };
    organisation?.members.push(actor);
    return actor;
  });
}

/** The fields that actors and places have in common. */
export function describedFields(entry: ActorEntry | PlaceEntry, sources: ReadonlyMap<string, Source>) {
  const { id, at, name, aliases, native_name, body } = entry;
  return {
    id,
    at,
    name,
    aliases: [...aliases],
    nativeNames: Object.entries(native_name).map(([language, name]) => ({ language, name })),
    description: body.markdown === "" ? undefined : { prose: body, sources: valuesOf(entry.sources, sources) },
  };
}
