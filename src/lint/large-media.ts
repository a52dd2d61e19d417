import type { Timeline } from "../group/timeline.ts";
import { problem, type Report, topOf } from "../problem.ts";

/** In bytes. A picture of a camera has less, and a longer video is better watched where it is streamed. */
const large = 8 * 1024 * 1024;

/** Warns of files in `media/` that make a repository heavy and, of videos and sounds, readers wait. */
export function reportLargeMedia({ extras }: Timeline, report: Report): void {
  for (const { path, bytes } of extras.media) {
    if (bytes.byteLength <= large) continue;
    report(
      problem("large-media", topOf(path), {
        found: `a file of ${bytes.byteLength} bytes`,
        wanted: `at most ${large} bytes`,
        fix: "Save it smaller, or name the address where others show it.",
      }),
    );
  }
}
