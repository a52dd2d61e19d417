import { indexBy } from "../group/index-by.ts";
import { memoryMemo } from "../memo.ts";
import { type Problem, problem, topOf } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { storyFile } from "../read/read.ts";
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
  readonly rejected: readonly RejectedFile[];
  /** The diagnostics of the story with all files that are to be written. An error in them is of an existing file. */
  readonly diagnostics: Diagnostics;
}

export interface RejectedFile {
  readonly file: ImportedFile;
  readonly problem: Problem;
}

/**
 * Checks imported files together with those of a folder. Files with an error are rejected, with all that name them; so
 * are, without a word, records that only rejected files name. This is done until no imported file has an error.
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
  const namedBy: FilesByName = indexBy(files, ({ names }) => names);
  const rejected = new Map<string, RejectedFile>();
  const memo = memoryMemo();
  let toWrite: readonly ImportedFile[] = files.filter(({ path }) => !bytesOf.has(path));
  for (;;) {
    const { diagnostics } = diagnose(folder, [...existing, ...toWrite], { drafts: true, memo });
    const errors = diagnostics.problems.filter(({ severity }) => severity === "error");
    const firstErrors = new Map(errors.reverse().map((problem) => [problem.at.file, problem]));
    const before = toWrite.length;
    for (const file of toWrite) {
      const problem = firstErrors.get(file.path);
      if (problem) rejectWithDependents({ file, problem }, rejected, namedBy, bytesOf);
    }
    toWrite = withoutOrphans(
      toWrite.filter(({ path }) => !rejected.has(path)),
      [...unchanged, ...kept],
      namedBy,
    );
    if (toWrite.length === before) {
      return { toWrite, unchanged, kept, rejected: [...rejected.values()], diagnostics };
    }
  }
}

/** The files that name each file, by the path of the file that is named. */
type FilesByName = ReadonlyMap<string, readonly ImportedFile[]>;

function rejectWithDependents(
  first: RejectedFile,
  rejected: Map<string, RejectedFile>,
  namedBy: FilesByName,
  existing: ReadonlyMap<string, unknown>,
): void {
  const queue = [first];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { path } = next.file;
    if (rejected.has(path)) continue;
    rejected.set(path, next);
    for (const file of namedBy.get(path) ?? []) {
      if (file.path !== storyFile && !existing.has(file.path)) queue.push({ file, problem: namesRejected(file, path) });
    }
  }
}

function namesRejected({ path }: ImportedFile, rejected: string): Problem {
  return problem("unknown-reference", topOf(path), {
    found: `${rejected}, which is not written`,
    wanted: "records that have no error",
    fix: "Fix that record in the imported file.",
  });
}

/** Leaves out the records that some file of the import names, but none that stays. */
function withoutOrphans(
  files: readonly ImportedFile[],
  there: readonly ImportedFile[],
  namedBy: FilesByName,
): readonly ImportedFile[] {
  const staying = new Map([...files, ...there].map((file) => [file.path, file]));
  const uses = new Map([...namedBy].map(([name, by]) => [name, by.filter(({ path }) => staying.has(path)).length]));
  const orphans = files.filter(({ path }) => uses.get(path) === 0);
  for (let orphan = orphans.pop(); orphan; orphan = orphans.pop()) {
    staying.delete(orphan.path);
    for (const name of orphan.names) {
      const left = (uses.get(name) ?? 0) - 1;
      uses.set(name, left);
      const file = staying.get(name);
      if (left === 0 && file && !there.includes(file)) orphans.push(file);
    }
  }
  return files.filter(({ path }) => staying.has(path));
}
