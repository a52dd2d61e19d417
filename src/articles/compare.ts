import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { countWords, wordRuns } from "../text/words.ts";
import { isVerbatim, normalised } from "./article-text.ts";
import { passagesOf, quotationsOf, unquotedTexts } from "./texts.ts";

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
  const findCopied = copiedFrom(articles);
  for (const { text, at } of unquotedTexts(timeline)) {
    const copied = findCopied(text);
    if (copied) report(problem("copied", at(copied.start), copiedFault(copied.words, copied.id)));
  }
}

/** Finds the first words of a text that are copied from one of the articles, whose id is given with them. */
export function copiedFrom(articles: Articles) {
  const runs = new Map<string, string>();
  for (const [id, article] of articles) {
    for (const run of wordRuns(article, copiedRun)) runs.set(run.folded, id);
  }
  return (
    text: string,
  ): { readonly start: number; readonly words: string; readonly id: string | undefined } | undefined => {
    const copied = wordRuns(text, copiedRun).find((run) => runs.has(run.folded));
    if (!copied) return undefined;
    const words = text.slice(copied.start, copied.end).replace(/\s+/g, " ");
    return { start: copied.start, words, id: runs.get(copied.folded) };
  };
}

/** How many words of an article are quoted, each quotation once, and how many may be. */
export function quotedWords(timeline: Timeline, source: Source, article: string) {
  const words = new Set(quotationsOf(timeline, source).map(({ words }) => words));
  const quoted = [...words].reduce((sum, each) => sum + countWords(each), 0);
  return { quoted, most: Math.floor(countWords(article) * largestShare) };
}

function checkQuotations(timeline: Timeline, source: Source, article: string, report: Report): void {
  const text = normalised(article);
  for (const { words, at } of [...quotationsOf(timeline, source), ...passagesOf(timeline, source)]) {
    if (!isVerbatim(words, text)) report(problem("quotation", at, wrongQuotation(words, source)));
  }
  if (source.quotable !== undefined) return;
  const { quoted, most } = quotedWords(timeline, source, article);
  if (quoted > most)
    report(problem("quoted-share", source.at.field([]), tooMuchQuoted(quoted, countWords(article), most)));
}

function wrongQuotation(words: string, source: Source) {
  return {
    found: `“${words}”, which does not stand so in ${source.id}`,
    wanted: "the words of the source, one for one",
    fix: "Correct the quotation, name the source it is from, or say it in other words without quoting.",
  };
}

function tooMuchQuoted(quoted: number, whole: number, most: number) {
  return {
    found: `${quoted} of its ${whole} words quoted`,
    wanted: `at most ${most}`,
    fix: "Say some of the statements in other words without quoting.",
  };
}

export function copiedFault(words: string, id: string | undefined) {
  return {
    found: `the words “${words}”, which ${id} has too`,
    wanted: `fewer than ${copiedRun} words in a row of a source, outside quotations`,
    fix: "Say it in your own words.",
  };
}
