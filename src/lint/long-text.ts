import type { Timeline } from "../group/timeline.ts";
import { problem, type Report } from "../problem.ts";
import { countWords } from "../text/words.ts";

/** In words. */
const longestText = 120;

/** Warns of events whose text is too long. */
export function reportLongTexts({ events }: Timeline, report: Report): void {
  for (const { at, body } of events) {
    const words = countWords(body.markdown);
    if (words <= longestText) continue;
    report(
      problem("long-text", at.body(0), {
        found: `a text of ${words} words`,
        wanted: `at most ${longestText}`,
        fix: "Shorten it, make claims of what is said in it, or make several events of it.",
      }),
    );
  }
}
