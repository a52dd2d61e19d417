import { storyWords } from "../language/story-words.ts";
import { memoryMemo, memorySlowMemo } from "../memo.ts";
import { byPosition } from "../problem.ts";
import { review } from "../review/review.ts";
import { Version } from "../review/version.ts";
import { diagnoseFolder } from "../site/files-of-story.ts";
import type { Console } from "./console.ts";
import { earlierVersion } from "./earlier-version.ts";

export interface ReviewOptions {
  readonly content: string;
  /** A revision that git knows. */
  readonly since: string;
}

/** Prints how every record that changed since a revision will read, as Markdown for whoever reviews the changes. */
export async function reviewChanges({ content, since }: ReviewOptions, console: Console): Promise<void> {
  const memos = { memo: memoryMemo(), pictures: memorySlowMemo() };
  const folder = await diagnoseFolder(content, { drafts: true, ...memos });
  const { files, timeline, diagnostics } = folder;
  const earlier = await earlierVersion(content, since, memos);
  const problems = [...diagnostics.problems, ...earlier.problemsOf(folder)].sort(byPosition);
  const messages = await storyWords(timeline.story);
  const before = new Version(earlier.files, earlier.timeline, messages);
  console.log(review(before, new Version(files, timeline, messages), problems));
}
