import type { Event } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { wordRuns } from "../text/words.ts";

/** In words. */
const quotedRun = 5;

/** Warns of a title that shares five words in a row with a quotation in one of its claims. */
export function reportQuotedTitle({ at, title, claims }: Event, report: Report): void {
  const runs = wordRuns(title, quotedRun);
  for (const { quote = "", number } of claims) {
    const quoted = new Set(wordRuns(quote, quotedRun).map(({ folded }) => folded));
    const run = runs.find(({ folded }) => quoted.has(folded));
    if (!run) continue;
    report(
      problem("quoted-title", at.field(["title"]), {
        found: `the words “${title.slice(run.start, run.end)}”, which its claim ${number} quotes`,
        wanted: `fewer than ${quotedRun} words in a row of a quotation`,
        fix: "Say in words of your own what happened or who spoke.",
      }),
    );
    return;
  }
}
