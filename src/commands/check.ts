import { type Articles, compareWithArticles } from "../articles/compare.ts";
import { readArticles } from "../articles/read-articles.ts";
import { openCache } from "../cache/cache.ts";
import { pathInRepository } from "../changes/git.ts";
import type { Timeline } from "../group/timeline.ts";
import { byPosition, type Problem } from "../problem.ts";
import { passedOverIn } from "../read/content-folder.ts";
import { type Diagnostics, hasErrors } from "../report/diagnostics.ts";
import type { ReportFormat } from "../report/formats.ts";
import { githubReport } from "../report/github-report.ts";
import { jsonReport } from "../report/json-report.ts";
import { textReport } from "../report/text-report.ts";
import { diagnoseFolder } from "../site/files-of-story.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder } from "../site/no-folder.ts";
import { escapeControls } from "../text/escape-controls.ts";
import { truncateList } from "../text/truncate-list.ts";
import type { Console } from "./console.ts";
import { earlierVersion } from "./earlier-version.ts";

export interface CheckOptions {
  readonly content: string;
  /** A folder with the texts of sources as `<source id>.txt`, with which quotations and wording are compared. */
  readonly articles?: string | undefined;
  /** A revision that git knows; what changed since then is held to what a change owes to readers. */
  readonly since?: string | undefined;
  /** `text` goes to standard error, after a summary on standard output; the others go to standard output alone. */
  readonly format?: ReportFormat;
  /** Whether warnings fail the check too. */
  readonly strict?: boolean;
  /** A folder for what the next check need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** Reports all that is wrong with a content folder; false when any of it is an error. */
export async function check(options: CheckOptions, console: Console): Promise<boolean> {
  const { content, articles, since, format = "text", strict = false } = options;
  const { texts, pictures } = openCache(options.cache, content) ?? {};
  const memos = { memo: texts?.memo, pictures: pictures?.memo };
  const folder = await diagnoseFolder(content, {
    drafts: true,
    ...memos,
    count: console.progress?.counting("Reading records"),
  });
  console.progress?.end();
  const { timeline, diagnostics } = folder;
  const sound = hasErrors(diagnostics) ? undefined : timeline;
  const sources = articles === undefined ? undefined : await articleTexts(articles);
  const copying: Problem[] = [];
  if (sound && sources) compareWithArticles(sound, sources, (problem) => copying.push(problem));
  const changing = since === undefined ? [] : (await earlierVersion(content, since, memos)).problemsOf(folder);
  texts?.save();
  const all: Diagnostics = {
    ...diagnostics,
    problems: [...diagnostics.problems, ...copying, ...changing].sort(byPosition),
  };

  switch (format) {
    case "text":
      if (all.problems.length > 0) console.error(textReport(all, console));
      if (sound) console.log(`${all.problems.length === 0 ? "No problems in " : ""}${summary(sound, sources)}`);
      for (const line of await passedOver(content)) console.log(line);
      break;
    case "json":
      console.log(jsonReport({ ...all, folder: await pathInRepository(content) }));
      break;
    case "github":
      if (all.problems.length > 0) console.log(githubReport({ ...all, folder: await pathInRepository(content) }));
      break;
  }
  return strict ? all.problems.length === 0 : !hasErrors(all);
}

/** Says what in the content folder is neither read nor reported. */
async function passedOver(content: string): Promise<readonly string[]> {
  const paths = await passedOverIn(content);
  return paths.length === 0 ? [] : [`Passed over: ${truncateList(paths.map(escapeControls)).join(", ")}`];
}

async function articleTexts(folder: string): Promise<Articles> {
  const texts = await ifPresent(readArticles(folder));
  if (!texts) throw new NoFolder(folder, "--articles");
  return texts;
}

function summary(timeline: Timeline, texts: Articles | undefined): string {
  const phrases = timeline.events.flatMap((event) => event.datedFrom ?? []);
  const unchecked = phrases.filter((phrase) => phrase.check === "unchecked").length;
  const counts = [
    `${timeline.events.length} events`,
    `${timeline.events.flatMap((event) => event.claims).length} claims`,
    `${timeline.actors.length} actors`,
    `${timeline.places.length} places`,
    `${timeline.sources.length} sources`,
    `${timeline.questions.length} questions`,
    `${phrases.length} dated from words, ${unchecked} of them from words that cannot be checked`,
  ].join("; ");
  const without = texts ? timeline.sources.filter(({ id }) => !texts.has(id)).map(({ id }) => id) : [];
  return without.length > 0 ? `${counts}\nNo text to compare with: ${without.join(", ")}` : counts;
}
