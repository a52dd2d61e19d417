import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { type Findings, hasErrors } from "../report/findings.ts";
import { examine } from "../site/examine.ts";
import type { ImportedFile } from "./imported-file.ts";

/** What is to become of imported files. */
export interface Admission {
  /** Those that are to be written. */
  readonly admitted: readonly ImportedFile[];
  /** Those that lie in the folder already, byte by byte. */
  readonly present: readonly ImportedFile[];
  /** Those in whose place the folder has another file. */
  readonly kept: readonly ImportedFile[];
  /** Those with an error, each with its first. */
  readonly refused: readonly { readonly file: ImportedFile; readonly problem: Problem }[];
  /** Of the story with all admitted files in it. An error among them is of a file that was there before. */
  readonly findings: Findings;
}

/**
 * Tries imported files together with those of a folder. What has an error is left out, and then whatever cannot do
 * without it, until the rest has none.
 */
export function admit(folder: string, existing: readonly ContentFile[], files: readonly ImportedFile[]): Admission {
  const there = new Map(existing.map(({ path, bytes }) => [path, bytes]));
  const isPresent = ({ path, bytes }: ImportedFile) => {
    const other = there.get(path);
    return typeof other === "object" && Buffer.compare(other, bytes) === 0;
  };
  const refused: { readonly file: ImportedFile; readonly problem: Problem }[] = [];
  let admitted = files.filter(({ path }) => !there.has(path));
  for (;;) {
    const { findings } = examine(folder, [...existing, ...admitted], { drafts: true });
    const wrong = new Map<string, Problem>();
    for (const problem of findings.problems) {
      if (hasErrors({ problems: [problem] }) && !wrong.has(problem.at.file)) wrong.set(problem.at.file, problem);
    }
    const newlyRefused = admitted.flatMap((file) => {
      const problem = wrong.get(file.path);
      return problem ? [{ file, problem }] : [];
    });
    if (newlyRefused.length === 0) {
      const taken = files.filter(({ path }) => there.has(path));
      const present = taken.filter(isPresent);
      return { admitted, present, kept: taken.filter((file) => !present.includes(file)), refused, findings };
    }
    refused.push(...newlyRefused);
    admitted = admitted.filter((file) => !newlyRefused.some((each) => each.file === file));
  }
}
