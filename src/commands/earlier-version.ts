import { contentAt, hiddenFilesSince } from "../changes/git.ts";
import { reportHiddenFiles } from "../changes/hidden-files.ts";
import { reportMissingCorrections } from "../changes/missing-correction.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Memo } from "../memo.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { makeTimeline } from "../timeline.ts";

/** A content folder as it was at a revision that git knows. */
export interface EarlierVersion {
  readonly files: readonly ContentFile[];
  readonly timeline: Timeline;
  /** What is wrong with the changes since then; `now` is the timeline of the folder as it is, if nothing in it is an error. */
  problemsOf(now: Timeline | undefined): readonly Problem[];
}

/**
 * `memo` may know what was made of the texts of the later version, which are mostly the same.
 *
 * @throws {WrongUsage}
 */
export async function earlierVersion(content: string, since: string, memo?: Memo): Promise<EarlierVersion> {
  const files = await contentAt(content, since);
  const hidden = await hiddenFilesSince(content, since);
  const { timeline } = makeTimeline(files, { drafts: true, memo });
  return {
    files,
    timeline,
    problemsOf(now) {
      const problems: Problem[] = [];
      const report = (problem: Problem) => problems.push(problem);
      reportHiddenFiles(hidden, report);
      if (now) reportMissingCorrections(timeline, now, report);
      return problems;
    },
  };
}
