import { problem, type Report } from "../problem.ts";
import { countWords } from "../text/words.ts";
import type { EventEntry } from "./entry.ts";

/** In words. */
export const longestQuote = 25;

/** Quotation marks of several languages, around all that is quoted. */
const inMarks = /^(["“”„«»‘’'‚‹›「『])(?<words>.+)["”“«»’‘'‹›」』]$/s;

/**
 * Reports the quotations of an event that are too long, or have quotation marks around them. `quotable` has the ids of the
 * sources that may be quoted at length.
 */
export function checkQuotes({ claims, sources, at }: EventEntry, quotable: ReadonlySet<string>, report: Report): void {
  for (const [index, { quote = "", source = sources[0] ?? "" }] of claims.entries()) {
    const inside = inMarks.exec(quote)?.groups?.words;
    if (inside !== undefined && !/["“”„«»]/.test(inside)) {
      report(
        problem("quotation-marks", at.field(["claims", index, "quote"]), {
          found: "quotation marks around the words",
          wanted: "the words alone, as pages put marks around them",
          fix: `Write: quote: ${inside}`,
          replacements: [{ values: [inside] }],
        }),
      );
    }
    const words = countWords(quote);
    if (words <= longestQuote || quotable.has(source)) continue;
    report(
      problem("quote-length", at.field(["claims", index, "quote"]), {
        found: `a quotation of ${words} words`,
        wanted: `at most ${longestQuote} words`,
        fix: "Shorten it, with … where words are left out, or say it in your own words in `says`.",
      }),
    );
  }
}
