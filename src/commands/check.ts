import { compareWithArticles } from "../articles/compare.ts";
import { readArticles } from "../articles/read-articles.ts";
import { contentAt, hiddenFilesSince } from "../changes/git.ts";
import { reportHiddenFiles } from "../changes/hidden-files.ts";
import { reportMissingCorrections } from "../changes/missing-correction.ts";
import { byPosition, type Problem } from "../problem.ts";
import { problemReport } from "../problem-report.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder, readSite } from "../site/load-site.ts";
import type { Site } from "../site/site.ts";
import { makeTimeline } from "../timeline.ts";
import type { Console } from "./console.ts";

export interface CheckOptions {
  readonly content: string;
  /** A folder with the texts of sources as `<source id>.txt`, with which quotations and wording are compared. */
  readonly articles?: string | undefined;
  /** A revision that git knows; what changed since then is held to what changes must hold to. */
  readonly since?: string | undefined;
}

/** Reports all that is wrong with a content folder; false when any of it is an error. */
export async function check({ content, articles, since }: CheckOptions, console: Console): Promise<boolean> {
  const { site, problems } = await readSite(content, { drafts: true });
  const found = [...problems];
  const report = (problem: Problem) => void found.push(problem);
  if (site && articles !== undefined) {
    const texts = await ifPresent(readArticles(articles));
    if (!texts) throw new NoFolder(articles, "--articles");
    compareWithArticles(site.timeline, texts, report);
    const without = site.timeline.sources.filter((source) => !texts.has(source.id)).map((source) => source.id);
    if (without.length > 0) console.log(`No text to compare with: ${without.join(", ")}`);
  }
  if (since !== undefined) {
    const earlier = makeTimeline(await contentAt(content, since), { drafts: true });
    reportHiddenFiles(await hiddenFilesSince(content, since), report);
    if (site) reportMissingCorrections(earlier.timeline, site.timeline, report);
  }
  if (found.length > 0) console.error(problemReport(content, found.sort(byPosition)));
  if (site) console.log(summary(site));
  return found.every((problem) => problem.severity !== "error");
}

function summary({ timeline }: Site): string {
  const phrases = timeline.events.flatMap((event) => event.datedFrom ?? []);
  const unchecked = phrases.filter((phrase) => phrase.check === "unchecked").length;
  return [
    `${timeline.events.length} events`,
    `${timeline.events.flatMap((event) => event.claims).length} claims`,
    `${timeline.actors.length} actors`,
    `${timeline.places.length} places`,
    `${timeline.sources.length} sources`,
    `${timeline.questions.length} questions`,
    `${phrases.length} dated from words, ${unchecked} of them not checked`,
  ].join("; ");
}
