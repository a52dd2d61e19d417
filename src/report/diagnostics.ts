import type { Problem } from "../problem.ts";

/** What is wrong with a content folder, and the files that it is about. */
export interface Diagnostics {
  /** The content folder, as the command was given it. */
  readonly folder: string;
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
  /** The text of a file that has a problem, with LF at the ends of its lines; nothing for one that holds no text. */
  textOf(file: string): string | undefined;
}

export function countSeverities(problems: readonly Problem[]): { readonly errors: number; readonly warnings: number } {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

export function hasErrors({ problems }: { readonly problems: readonly Pick<Problem, "severity">[] }): boolean {
  return problems.some(({ severity }) => severity === "error");
}
