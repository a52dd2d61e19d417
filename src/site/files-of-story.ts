import type { SlowMemo } from "../memo.ts";
import type { ContentFile } from "../read/content-file.ts";
import { readContentFolder } from "../read/content-folder.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { type Diagnosis, diagnose } from "./diagnose.ts";
import { ifPresent } from "./if-present.ts";
import { NoFolder } from "./no-folder.ts";

/** What came of the files of a content folder. */
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
