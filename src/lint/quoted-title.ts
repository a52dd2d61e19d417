import { wordsOf } from "../articles/article-text.ts";
import type { Timeline } from "../group/timeline.ts";
import { problem, type Report } from "../problem.ts";

/** In words. */
const quotedRun = 5;

/** Warns of titles that share five words in a row with a quotation in one of their claims. */
export function reportQuotedTitles({ events }: Timeline, report: Report): void {
  for (const { at, title, claims } of events) {
    const runs = runsOf(title);
    for (const { quote = "", number } of claims) {
      const quoted = ` ${foldedWords(quote).join(" ")} `;
      const run = runs.find((words) => quoted.includes(` ${words} `));
      if (run === undefined) continue;
      report(
        problem("quoted-title", at.field(["title"]), {
          found: `the words “${run}”, which its claim ${number} quotes`,
          wanted: `fewer than ${quotedRun} words in a row of a quotation`,
          mend: "Say in words of your own what happened or who spoke.",
        }),
      );
      break;
    }
  }
}

function runsOf(text: string): readonly string[] {
  const words = foldedWords(text);
  return words.slice(quotedRun - 1).map((_word, start) => words.slice(start, start + quotedRun).join(" "));
}

function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
