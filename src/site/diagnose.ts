import { lint } from "../lint/lint.ts";
import type { SlowMemo } from "../memo.ts";
import { byPosition, type Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { readContentFolder } from "../read/content-folder.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { type Diagnostics, hasErrors } from "../report/diagnostics.ts";
import { makeTimeline, type Outcome } from "../timeline.ts";
import { untold } from "../untold.ts";
import { ifPresent } from "./if-present.ts";
import { NoFolder } from "./no-folder.ts";

/** What came of the files of a story, and every problem in them. */
export interface Diagnosis extends Omit<Outcome, "problems"> {
  readonly diagnostics: Diagnostics;
}

/** The same of the files of a content folder. */
export interface FolderDiagnosis extends Diagnosis {
  readonly files: readonly ContentFile[];
}

/**
 * The files of a content folder. `option` is what names the folder, for whoever named one that is not there; `pictures`
 * may know what pictures measure.
 *
 * @throws {NoFolder}
 */
export async function filesOfStory(
  folder: string,
  { option = "--content", pictures }: { readonly option?: string; readonly pictures?: SlowMemo | undefined } = {},
): Promise<readonly ContentFile[]> {
  const files = await ifPresent(readContentFolder(folder, pictures));
  if (!files) throw new NoFolder(folder, option);
  return files;
}

/** @throws {NoFolder} */
export async function diagnoseFolder(folder: string, reading: ReadingOptions): Promise<FolderDiagnosis> {
  const files = await filesOfStory(folder, reading);
  return { ...diagnose(folder, files, reading), files };
}

/** `folder` is where the files are from, as reports are to name it. */
export function diagnose(folder: string, files: readonly ContentFile[], reading: ReadingOptions): Diagnosis {
  const { problems, ...outcome } = makeTimeline(files, reading);
  const warnings: Problem[] = [];
  lint(
    outcome.timeline,
    untold(problems, (problem) => warnings.push(problem)),
    !hasErrors({ problems }),
    reading.publish,
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
