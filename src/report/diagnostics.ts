import { join } from "node:path";
import type { Position, Problem } from "../problem.ts";

/** What is wrong with a content folder, and the files that it is about. */
export interface Diagnostics {
  /** The content folder, as the command was given it. */
  readonly folder: string;
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
  /** The text of a file that has a problem, with LF at the ends of its lines; nothing for one that holds no text. */
  textOf(file: string): string | undefined;
}

/** `content/events/first.md:3:7`, as terminals and editors follow it. */
export function spot(folder: string, { file, line, column }: Position): string {
  return `${join(folder, file)}:${line}:${column}`;
}

export function hasErrors({ problems }: Pick<Diagnostics, "problems">): boolean {
  return problems.some(({ severity }) => severity === "error");
}
