import type { DatedSource } from "../date/dated.ts";
import type { Actor, Source } from "../model.ts";
import type { Mutable } from "./links.ts";

/** Sources without their `origin`, which `linkSourceOrigins` sets once the actors are linked. */
export function linkSources(entries: readonly DatedSource[]): ReadonlyMap<string, Mutable<Source>> {
  return new Map(
    entries.map(({ id, at, outlet, title, author, described, published, url, archived, accessed, language }) => [
      id,
      { id, at, outlet, title, author, described, published, url, archived, accessed, language, origin: undefined },
    ]),
  );
}

export function linkSourceOrigins(
  entries: readonly DatedSource[],
  sources: ReadonlyMap<string, Mutable<Source>>,
  actors: ReadonlyMap<string, Actor>,
): void {
  for (const entry of entries) {
    const source = sources.get(entry.id);
    if (source && entry.origin !== undefined) source.origin = actors.get(entry.origin);
  }
}
