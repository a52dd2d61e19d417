import type { Source } from "../model.ts";
import * as url from "../url.ts";
import type { Timeline } from "./timeline.ts";

/** With more sources than this, those that report one event at most stand only in the list of all sources. */
const mostPages = 1000;

/** The place in the list of all sources of each source that has no page of its own. */
export function sourceAnchorsOf(timeline: Timeline): ReadonlyMap<Source, string> {
  if (timeline.sources.length <= mostPages) return new Map();
  const { bySource, chaptersByList } = timeline;
  return new Map(
    (chaptersByList.get(url.sourcesPublishedPath) ?? []).flatMap((chapter) =>
      chapter.kind === "sources"
        ? chapter.headings
            .flatMap(({ items }) => items)
            .filter(
              (source) =>
                (bySource.get(source)?.events.length ?? 0) <= 1 &&
                !chaptersByList.has(url.sourceStatementsPath(source)),
            )
            .map((source) => [source, `${chapter.path}#${sourceAnchor(source)}`] as const)
        : [],
    ),
  );
}

/** The id of a source in the list of all sources. */
export function sourceAnchor({ id }: Source): string {
  return `source-${id}`;
}

/** Where a source is shown: its page, or its place in the list of all sources. */
export function sourcePath({ sourceAnchors }: Pick<Timeline, "sourceAnchors">, source: Source): string {
  return sourceAnchors.get(source) ?? url.sourcePath(source);
}
