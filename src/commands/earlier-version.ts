import { reportChanges } from "../changes/changes.ts";
import { contentAt, hiddenFilesSince } from "../changes/git.ts";
import { reportHiddenFiles } from "../changes/hidden-files.ts";
import { type StoryVersion, storyVersion } from "../changes/story-version.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import type { ReadingOptions } from "../reading-options.ts";
import type { FolderDiagnosis } from "../site/files-of-story.ts";
import { makeTimeline } from "../timeline.ts";

/** A content folder as it was at a revision that git knows. */
export interface EarlierVersion extends StoryVersion {
  /** What is wrong with the changes since then; `now` is the folder as it is. */
  problemsOf(now: FolderDiagnosis): readonly Problem[];
}

/**
 * The memos may know what was made of the texts and pictures of the later version, which are mostly the same.
 *
 * @throws {WrongUsage}
 */
export async function earlierVersion(
  content: string,
  since: string,
  { memo, pictures }: Pick<ReadingOptions, "memo" | "pictures">,
): Promise<EarlierVersion> {
  const versionOf = (files: readonly ContentFile[]) => {
    const { timeline, problems } = makeTimeline(files, { drafts: true, memo });
    return storyVersion(files, timeline, problems);
  };
  const before = versionOf(await contentAt(content, since, pictures));
  const hidden = await hiddenFilesSince(content, since);
  return {
    ...before,
    problemsOf(now) {
      const problems: Problem[] = [];
      const report = (problem: Problem) => problems.push(problem);
      reportHiddenFiles(hidden, report);
      const { broken } = storyVersion(now.files, now.timeline, now.diagnostics.problems);
      const comparable = broken.size === 0 ? now : versionOf(withoutErrors(before.files, now.files, broken));
      reportChanges(before, { broken, ...comparable, files: now.files }, report);
      return problems;
    },
  };
}

/**
 * The later files, of which those with errors are as they were before, so that errors do not hide what the rest owes. A
 * new one stays, as it may say what its record was called.
 */
function withoutErrors(
  before: readonly ContentFile[],
  now: readonly ContentFile[],
  broken: ReadonlySet<string>,
): readonly ContentFile[] {
  const earlier = before.filter(({ path }) => broken.has(path));
  const kept = new Set(earlier.map(({ path }) => path));
  return [...now.filter(({ path }) => !kept.has(path)), ...earlier];
}
