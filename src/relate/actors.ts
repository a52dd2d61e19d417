import type { DatedActor, DatedPlace, DatedStory } from "../date/dated.ts";
import type { Actor } from "../model.ts";
import type { Report } from "../problem.ts";
import { linkHierarchy } from "./hierarchy.ts";
import { type Mutable, valuesOf } from "./links.ts";
import { linkMedia, type MediaTargets } from "./media.ts";
import { termIn } from "./story.ts";

export function linkActors(
  entries: readonly DatedActor[],
  targets: MediaTargets,
  story: DatedStory,
  report: Report,
): ReadonlyMap<string, Actor> {
  const actors = linkHierarchy(entries, "part_of", report, (entry, organisation: Mutable<Actor> | undefined) => {
    const actor: Mutable<Actor> = {
      ...describedFields(entry, targets),
      type: termIn(story.actor_types, entry.type),
      affiliation: entry.affiliation === undefined ? undefined : termIn(story.affiliations, entry.affiliation),
      partOf: organisation,
      members: [],
      roles: [],
    };
    organisation?.members.push(actor);
    return actor;
  });
  for (const { id, roles } of entries) {
    const linked = roles.map((role) => ({
      ...role,
      in: actors.get(role.in ?? ""),
      source: targets.sources.get(role.source ?? ""),
    }));
    actors.get(id)?.roles.push(...linked);
  }
  return actors;
}

/** The fields that actors and places have in common. */
export function describedFields(entry: DatedActor | DatedPlace, targets: MediaTargets) {
  const { id, at, name, aliases, native_name, body } = entry;
  return {
    id,
    at,
    name,
    aliases: [...aliases],
    nativeNames: Object.entries(native_name).map(([language, name]) => ({ language, name })),
    description: body.markdown === "" ? undefined : { prose: body, sources: valuesOf(entry.sources, targets.sources) },
    media: linkMedia(entry.media, targets),
  };
}
