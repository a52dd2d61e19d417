import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import type { Diagnostics } from "../report/diagnostics.ts";
import { diagnose } from "../site/diagnose.ts";
import type { ImportedFile } from "./imported-file.ts";

/** The plan of what to do with each imported file. */
export interface ImportPlan {
  readonly toWrite: readonly ImportedFile[];
  /** Files that the folder has already, byte for byte. */
  readonly unchanged: readonly ImportedFile[];
  /** Files that the folder has with other content, which it keeps. */
  readonly kept: readonly ImportedFile[];
  /** Files that would have an error, each with its first. */
  readonly rejected: readonly { readonly file: ImportedFile; readonly problem: Problem }[];
  /** The diagnostics of the story with all files that are to be written. An error in them is of an existing file. */
  readonly diagnostics: Diagnostics;
}

/**
 * Checks imported files together with those of a folder. Files with an error are rejected, then files that depend on
 * them, until no imported file has an error.
 */
export function planImport(
  folder: string,
  existing: readonly ContentFile[],
  files: readonly ImportedFile[],
): ImportPlan {
  const bytesOf = new Map(existing.map(({ path, bytes }) => [path, bytes]));
  const isUnchanged = ({ path, bytes }: ImportedFile) => {
    const other = bytesOf.get(path);
    return typeof other === "object" && Buffer.compare(other, bytes) === 0;
  };
  const unchanged = files.filter(isUnchanged);
  const kept = files.filter((file) => bytesOf.has(file.path) && !isUnchanged(file));
  const rejected: { readonly file: ImportedFile; readonly problem: Problem }[] = [];
  let toWrite = files.filter(({ path }) => !bytesOf.has(path));
  for (;;) {
    const { diagnostics } = diagnose(folder, [...existing, ...toWrite], { drafts: true });
    const errors = diagnostics.problems.filter(({ severity }) => severity === "error");
    const firstErrors = new Map(errors.reverse().map((problem) => [problem.at.file, problem]));
    const newlyRejected = toWrite.flatMap((file) => {
      const problem = firstErrors.get(file.path);
      return problem ? [{ file, problem }] : [];
    });
    if (newlyRejected.length === 0) return { toWrite, unchanged, kept, rejected, diagnostics };
    rejected.push(...newlyRejected);
    toWrite = toWrite.filter(({ path }) => !firstErrors.has(path));
  }
}
