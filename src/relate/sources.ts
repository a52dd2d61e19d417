import type { DatedSource } from "../date/dated.ts";
import type { Actor, Source } from "../model.ts";
import type { Mutable } from "./links.ts";

/** Sources without their `origin`, which `linkSourceOrigins` sets once the actors are linked. */
export function linkSources(entries: readonly DatedSource[]): ReadonlyMap<string, Mutable<Source>> {
  return new Map(
    entries.map((entry) => {
      const { id, at, outlet, title, author, short, described, published, url, archived, accessed, language } = entry;
      const fields = { id, at, outlet, title, author, short, described, published, url, archived, accessed, language };
      const { kind, isbn, doi, compilation, quotable } = entry;
      return [id, { ...fields, kind, isbn, doi, origin: undefined, compilation, quotable }];
    }),
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
