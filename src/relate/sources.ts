import type { DatedSource } from "../date/dated.ts";
import type { Actor, Source } from "../model.ts";
import { foldCase } from "../text/fold.ts";
import type { Mutable } from "./links.ts";

/** Sources without `origin` and `publisher`, which `linkSourceActors` sets once the actors are linked. */
export function linkSources(entries: readonly DatedSource[]): ReadonlyMap<string, Mutable<Source>> {
  return new Map(
    entries.map((entry) => {
      const { id, at, outlet, title, author, short, described, published, url, archived, accessed, language } = entry;
      const fields = { id, at, outlet, title, author, short, described, published, url, archived, accessed, language };
      const { kind, isbn, doi, compilation, quotable } = entry;
      return [id, { ...fields, kind, isbn, doi, origin: undefined, publisher: undefined, compilation, quotable }];
    }),
  );
}

export function linkSourceActors(
  entries: readonly DatedSource[],
  sources: ReadonlyMap<string, Mutable<Source>>,
  actors: ReadonlyMap<string, Actor>,
): void {
  const names = ({ name, aliases }: Actor) => [name, ...aliases].map(foldCase);
  const byName = new Map([...actors.values()].flatMap((actor) => names(actor).map((name) => [name, actor])));
  for (const entry of entries) {
    const source = sources.get(entry.id);
    if (!source) continue;
    if (entry.origin !== undefined) source.origin = actors.get(entry.origin);
    if (entry.outlet !== undefined) source.publisher = byName.get(foldCase(entry.outlet));
  }
}
