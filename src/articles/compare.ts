import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { isVerbatim, normalised, type Word, wordsOf } from "./article-text.ts";
import { quotationsOf, unquotedTexts } from "./texts.ts";

/** A run of so many words that a text shares with an article is copied. */
const copiedRun = 8;
/** All quotations from an article together are at most this part of its words. */
const largestShare = 0.1;

/** The text of an article by the id of its source. */
export type Articles = ReadonlyMap<string, string>;

/**
 * Reports every quotation that does not stand in the text of its source word for word, every source of which more
 * than a tenth is quoted, and every run of eight words outside quotations that an article has too.
 */
export function compareWithArticles(timeline: Timeline, articles: Articles, report: Report): void {
  for (const source of timeline.sources) {
    const article = articles.get(source.id);
    if (article !== undefined) checkQuotations(timeline, source, article, report);
  }
  const runs = new Map<string, string>();
  for (const [id, article] of articles) {
    for (const run of runsOf(wordsOf(article))) runs.set(run.words, id);
  }
  for (const { text, at } of unquotedTexts(timeline)) {
    const copied = runsOf(wordsOf(text)).find((run) => runs.has(run.words));
    if (copied) report(problem("copied", at(copied.offset), copiedComplaint(copied.words, runs.get(copied.words))));
  }
}

function checkQuotations(timeline: Timeline, source: Source, article: string, report: Report): void {
  const text = normalised(article);
  const quotations = quotationsOf(timeline, source);
  for (const { words, at } of quotations) {
    if (!isVerbatim(words, text)) report(problem("quotation", at, wrongQuotation(words, source)));
  }
  const quoted = [...new Set(quotations.map(({ words }) => words))].reduce(
    (sum, words) => sum + wordsOf(words).length,
    0,
  );
  const whole = wordsOf(article).length;
  if (quoted > whole * largestShare) report(problem("quoted-share", source.at.field([]), tooMuchQuoted(quoted, whole)));
}

function wrongQuotation(words: string, source: Source) {
  return {
    found: `“${words}”, which does not stand so in ${source.id}`,
    wanted: "the words of the source, one for one",
    mend: "Correct the quotation, name the source it is from, or say it in other words without quoting.",
  };
}

function tooMuchQuoted(quoted: number, whole: number) {
  return {
    found: `${quoted} of its ${whole} words quoted`,
    wanted: `at most ${Math.floor(whole * largestShare)}`,
    mend: "Say some of the statements in other words without quoting.",
  };
}

function copiedComplaint(words: string, id: string | undefined) {
  return {
    found: `the words “${words}”, which ${id} has too`,
    wanted: `fewer than ${copiedRun} words in a row of a source, outside quotations`,
    mend: "Say it in your own words.",
  };
}

function runsOf(words: readonly Word[]): { readonly words: string; readonly offset: number }[] {
  return words.slice(0, Math.max(0, words.length - copiedRun + 1)).map(({ offset }, start) => ({
    words: words
      .slice(start, start + copiedRun)
      .map((word) => word.folded)
      .join(" "),
    offset,
  }));
}
