import { contentAt, hiddenFilesSince } from "../changes/git.ts";
import { reportHiddenFiles } from "../changes/hidden-files.ts";
import { reportMissingCorrections } from "../changes/missing-correction.ts";
import { languageFor } from "../language/languages.ts";
import { byPosition, type Problem } from "../problem.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { review } from "../review/review.ts";
import { Version } from "../review/version.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder } from "../site/load-site.ts";
import { makeTimeline } from "../timeline.ts";
import type { Console } from "./console.ts";

export interface ReviewOptions {
  readonly content: string;
  /** A revision that git knows. */
  readonly since: string;
}

/** Prints how every record that changed since a revision will read, as Markdown for whoever reviews the changes. */
export async function reviewChanges({ content, since }: ReviewOptions, console: Console): Promise<void> {
  const files = await ifPresent(readContentFolder(content));
  if (!files) throw new NoFolder(content, "--content");
  const earlierFiles = await contentAt(content, since);
  const hidden = await hiddenFilesSince(content, since);

  const earlier = makeTimeline(earlierFiles, { drafts: true });
  const { timeline, problems } = makeTimeline(files, { drafts: true });
  const found = [...problems];
  const report = (problem: Problem) => void found.push(problem);
  reportHiddenFiles(hidden, report);
  if (problems.every(({ severity }) => severity !== "error")) {
    reportMissingCorrections(earlier.timeline, timeline, report);
  }

  const words = languageFor(timeline.story.interfaceLanguage);
  const before = new Version(earlierFiles, earlier.timeline, words);
  console.log(review(before, new Version(files, timeline, words), found.sort(byPosition)));
}
