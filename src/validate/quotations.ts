import { problem, type Report } from "../problem.ts";
import { countWords } from "../text/words.ts";
import type { EventEntry } from "./entry.ts";

const longestQuote = 25;

/** Reports the quotations of an event that are too long. */
export function expectShortQuotes({ claims, at }: EventEntry, report: Report): void {
  for (const [index, { quote = "" }] of claims.entries()) {
    const words = countWords(quote);
    if (words <= longestQuote) continue;
    report(
      problem("quote-length", at.field(["claims", index, "quote"]), {
        found: `a quotation of ${words} words`,
        wanted: `at most ${longestQuote} words`,
        mend: "Shorten it, with … where words are left out, or say it in your own words in `says`.",
      }),
    );
  }
}
