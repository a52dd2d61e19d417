import { lint } from "../lint/lint.ts";
import { byPosition, type Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { type Diagnostics, hasErrors } from "../report/diagnostics.ts";
import { makeTimeline, type Outcome } from "../timeline.ts";
import { unlessReported } from "../unless-reported.ts";

/** What came of the files of a story, and every problem in them. */
export interface Diagnosis extends Omit<Outcome, "problems"> {
  readonly diagnostics: Diagnostics;
}

/** `folder` is where the files are from, as reports are to name it. */
export function diagnose(folder: string, files: readonly ContentFile[], reading: ReadingOptions): Diagnosis {
  const { problems, ...outcome } = makeTimeline(files, reading);
  const warnings: Problem[] = [];
  lint(
    outcome.timeline,
    unlessReported(problems, (problem) => warnings.push(problem)),
    { isWhole: !hasErrors({ problems }), isPublished: reading.publish },
  );
  return { ...outcome, diagnostics: diagnosticsOf(folder, files, [...problems, ...warnings].sort(byPosition)) };
}

/** What was found in the files of a folder, for reports. */
export function diagnosticsOf(
  folder: string,
  files: readonly ContentFile[],
  problems: readonly Problem[],
): Diagnostics {
  return {
    folder,
    problems,
    textOf: (path) => {
      const bytes = files.find((file) => file.path === path)?.bytes;
      // A file with a zero byte is no text.
      return typeof bytes === "object" && !bytes.includes(0)
        ? new TextDecoder().decode(bytes).replaceAll("\r\n", "\n")
        : undefined;
    },
  };
}
