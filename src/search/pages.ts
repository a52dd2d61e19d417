import * as url from "../url.ts";
import type { SearchData } from "./search-data.ts";

/** What else than events has a page. */
type PageKind = "question" | "actor" | "place" | "source";

export interface PageData {
  /** Differs from that of any event. */
  readonly id: string;
  readonly kind: PageKind;
  readonly path: string;
  readonly name: string;
  readonly also: readonly string[];
}

/** The pages of a story beside those of its events. */
export function pagesOf({ questions, actors, places, sources }: SearchData): readonly PageData[] {
  const lists = [
    ["question", questions, url.questionPath],
    ["actor", actors, url.actorPath],
    ["place", places, url.placePath],
    ["source", sources, url.sourcePath],
  ] as const;
  return lists.flatMap(([kind, records, pathOf]) =>
    records.map(({ id, name, also = [], ...record }) => ({
      id: `${kind} ${id}`,
      kind,
      path: ("path" in record && record.path) || pathOf({ id }),
      name,
      also,
    })),
  );
}
