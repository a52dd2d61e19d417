import type { Timeline } from "../group/timeline.ts";
import { problem, type Report, topOf } from "../problem.ts";

/** Warns of files in `media/` that no record shows. */
export function reportUnusedMedia({ extras, events, actors, places }: Timeline, report: Report): void {
  const media = [...events, ...actors, ...places].flatMap((record) => record.media);
  const used = new Set(media.flatMap(({ file, poster }) => [file, poster]));
  for (const file of extras.media) {
    if (used.has(file)) continue;
    report(
      problem("unused-media", topOf(file.path), {
        found: "a file that no record shows",
        wanted: "a use of every file",
        fix: "Name it in the `media` of what it shows, or remove it; the site does not have it.",
      }),
    );
  }
}
