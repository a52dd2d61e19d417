import type { Problem } from "../problem.ts";

/** Of one rule so many problems are told in a file, so many in all files, and so many of all rules. */
const mostOfRuleInFile = 10;
const mostOfRule = { error: 40, warning: 10 };
const most = 400;

/** A problem that is told in full, and in how many other files the same stands. */
export interface Reported {
  readonly problem: Problem;
  readonly others: number;
}

/** The problems that are told in full, in their order: each once, and no more of a rule than a person reads. */
export function reportedOf(problems: readonly Problem[]): readonly Reported[] {
  const files = new Map<string, Set<string>>();
  for (const problem of problems) {
    const key = sameness(problem);
    const known = files.get(key) ?? new Set();
    files.set(key, known.add(problem.at.file));
  }
  const [told, ofRule, inFile] = [new Map<string, string>(), new Map<string, number>(), new Map<string, number>()];
  const reported: Reported[] = [];
  for (const problem of problems) {
    const key = sameness(problem);
    const { file } = problem.at;
    const first = told.get(key);
    if (reported.length === most || (first !== undefined && first !== file)) continue;
    const fileKey = `${problem.rule} ${file}`;
    if (countUp(inFile, fileKey) > mostOfRuleInFile || countUp(ofRule, problem.rule) > mostOfRule[problem.severity])
      continue;
    reported.push({ problem, others: first === undefined ? (files.get(key)?.size ?? 1) - 1 : 0 });
    told.set(key, file);
  }
  return reported;
}

/** The field without the numbers of list items: `claims.by` for `claims[2].by`. */
export function fieldOf({ at }: Problem): string | undefined {
  return at.field?.replace(/\[\d+\]/g, "");
}

function sameness(problem: Problem): string {
  const { rule, found, wanted, fix } = problem;
  return JSON.stringify([rule, fieldOf(problem), found, wanted, fix]);
}

function countUp(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
