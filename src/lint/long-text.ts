import type { Event } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { countWords } from "../text/words.ts";

/** In words. */
const longestText = 120;

/** Warns of an event whose text is too long. */
export function reportLongText({ at, body }: Event, report: Report): void {
  const words = countWords(body.markdown);
  if (words <= longestText) return;
  report(
    problem("long-text", at.body(0), {
      found: `a text of ${words} words`,
      wanted: `at most ${longestText}`,
      fix: "Shorten it, make claims of what is said in it, or make several events of it.",
    }),
  );
}
