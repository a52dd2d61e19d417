import type { Timeline } from "../group/timeline.ts";
import { problem, type Report } from "../problem.ts";

/** Warns of sources that no record names. */
export function reportUnusedSources({ events, actors, places, questions, sources }: Timeline, report: Report): void {
  const used = new Set([
    ...events.flatMap(({ sources, datedFrom }) => (datedFrom ? [...sources, datedFrom.source] : sources)),
    ...[...actors, ...places].flatMap(({ description }) => description?.sources ?? []),
    ...actors.flatMap(({ roles }) => roles.map(({ source }) => source)),
    ...[...events, ...actors, ...places].flatMap(({ media }) => media.map(({ source }) => source)),
    ...questions.flatMap(({ settled }) => (settled ? [settled.source] : [])),
  ]);
  for (const source of sources) {
    if (used.has(source)) continue;
    report(
      problem("unused-source", source.at.field([]), {
        found: "a source that nothing names",
        wanted: "a use of every source",
        fix: `Name ${source.id} in the \`sources\` of what it reports, or remove its file.`,
      }),
    );
  }
}
