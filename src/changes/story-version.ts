import type { Timeline } from "../group/timeline.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";

/** One version of a story, to be compared with another. */
export interface StoryVersion {
  readonly files: readonly ContentFile[];
  readonly timeline: Timeline;
  /** The paths of files with errors, whose records the timeline may lack or have in part. */
  readonly broken: ReadonlySet<string>;
}

/** A version of which is known what is wrong with it. */
export function storyVersion(
  files: readonly ContentFile[],
  timeline: Timeline,
  problems: readonly Problem[],
): StoryVersion {
  const errors = problems.filter(({ severity }) => severity === "error");
  return { files, timeline, broken: new Set(errors.map(({ at }) => at.file)) };
}
