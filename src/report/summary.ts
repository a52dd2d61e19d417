import type { Problem } from "../problem.ts";
import { compare } from "../text/compare.ts";
import { escapeControls } from "../text/escape-controls.ts";
import { fieldOf, type Reported } from "./reported.ts";

const mostLines = 40;

interface Kind {
  readonly name: string;
  problems: number;
  readonly files: Set<string>;
}

/** How many problems there are of each rule and field and in how many files, the most frequent first. */
export function summary(problems: readonly Problem[], told: readonly Reported[]): string {
  const kinds = new Map<string, Kind>();
  for (const problem of problems) {
    const field = fieldOf(problem);
    const name = `${problem.severity} ${problem.rule}${field === undefined ? "" : ` in ${field}`}`;
    const kind = kinds.get(name) ?? { name, problems: 0, files: new Set<string>() };
    kind.problems++;
    kind.files.add(problem.at.file);
    kinds.set(name, kind);
  }
  const sorted = [...kinds.values()].sort((a, b) => b.problems - a.problems || compare(a.name, b.name));
  const untold = problems.length - told.length;
  return [
    untold > 0 ? `In all, with ${untold} that are not told above:` : "In all:",
    ...sorted
      .slice(0, mostLines)
      .map(({ name, problems, files }) => escapeControls(lineOf(name, problems, files.size))),
    ...(sorted.length > mostLines ? [`  and ${sorted.length - mostLines} other kinds`] : []),
  ].join("\n");
}

function lineOf(name: string, problems: number, files: number): string {
  return `  ${name}: ${problems}, in ${files} ${files === 1 ? "file" : "files"}`;
}
