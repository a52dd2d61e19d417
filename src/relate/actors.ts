import type { DatedActor, DatedStory } from "../date/dated.ts";
import type { Actor } from "../model.ts";
import type { Report } from "../problem.ts";
import { describedFields } from "./described-fields.ts";
import { linkHierarchy } from "./hierarchy.ts";
import type { Mutable } from "./links.ts";
import type { MediaTargets } from "./media.ts";
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
