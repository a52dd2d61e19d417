import { problem, type Report, topOf } from "../problem.ts";

/**
 * Reports files that were added or changed in the content folder and that reading it passes over. Those that a system
 * leaves there are no part of a story; those that someone sends along, such as `.gitattributes`, can hide other changes
 * from whoever reviews them.
 */
export function reportHiddenFiles(paths: readonly string[], report: Report): void {
  for (const file of paths) {
    report(
      problem("unexpected-file", topOf(file), {
        found: "a file whose path has a part that begins with a dot",
        wanted: "records alone in what is sent in",
        fix: "Take the file out of the pull request.",
      }),
    );
  }
}
