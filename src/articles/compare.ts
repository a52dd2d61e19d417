import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { countWords, wordRuns } from "../text/words.ts";
import { isVerbatim, normalised } from "./article-text.ts";
import { quotationsOf, unquotedTexts } from "./texts.ts";

/** The number of words in a row that make a text a copy when an article has them too. */
const copiedRun = 8;
/** The largest part of the words of an article that all quotations from it may have together. */
const largestShare = 0.1;

/** The texts of articles, by the ids of their sources. */
export type Articles = ReadonlyMap<string, string>;

/**
 * Reports every quotation that its source does not have word for word, every source that is quoted with more than a
 * tenth of its words without being `quotable`, and every text that has, outside quotations, eight words in a row of an article.
 */
export function compareWithArticles(timeline: Timeline, articles: Articles, report: Report): void {
  for (const source of timeline.sources) {
    const article = articles.get(source.id);
    if (article !== undefined) checkQuotations(timeline, source, article, report);
  }
  const runs = new Map<string, string>();
  for (const [id, article] of articles) {
    for (const run of wordRuns(article, copiedRun)) runs.set(run.folded, id);
  }
  for (const { text, at } of unquotedTexts(timeline)) {
    const copied = wordRuns(text, copiedRun).find((run) => runs.has(run.folded));
    if (copied) {
      const words = text.slice(copied.start, copied.end).replace(/\s+/g, " ");
      report(problem("copied", at(copied.start), copiedFault(words, runs.get(copied.folded))));
    }
  }
}

function checkQuotations(timeline: Timeline, source: Source, article: string, report: Report): void {
  const text = normalised(article);
  const quotations = quotationsOf(timeline, source);
  for (const { words, at } of quotations) {
    if (!isVerbatim(words, text)) report(problem("quotation", at, wrongQuotation(words, source)));
  }
  if (source.quotable !== undefined) return;
  const quoted = [...new Set(quotations.map(({ words }) => words))].reduce((sum, words) => sum + countWords(words), 0);
  const whole = countWords(article);
  if (quoted > whole * largestShare) report(problem("quoted-share", source.at.field([]), tooMuchQuoted(quoted, whole)));
}

function wrongQuotation(words: string, source: Source) {
  return {
    found: `“${words}”, which does not stand so in ${source.id}`,
    wanted: "the words of the source, one for one",
    fix: "Correct the quotation, name the source it is from, or say it in other words without quoting.",
  };
}

function tooMuchQuoted(quoted: number, whole: number) {
  return {
    found: `${quoted} of its ${whole} words quoted`,
    wanted: `at most ${Math.floor(whole * largestShare)}`,
    fix: "Say some of the statements in other words without quoting.",
  };
}

function copiedFault(words: string, id: string | undefined) {
  return {
    found: `the words “${words}”, which ${id} has too`,
    wanted: `fewer than ${copiedRun} words in a row of a source, outside quotations`,
    fix: "Say it in your own words.",
  };
}
