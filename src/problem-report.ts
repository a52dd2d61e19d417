import { join } from "node:path";
import type { Complaint, Problem } from "./problem.ts";

/** All problems for people: where each stands, what was found, what is wanted and how to mend it; then their number. */
export function problemReport(folder: string, problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return [...problems.map((problem) => describe(folder, problem)), total(errors, problems.length - errors)].join(
    "\n\n",
  );
}

/** What was found, what is wanted and how to mend it. */
export function complaintLines({ found, wanted, mend }: Complaint): string {
  return [`  found:  ${found}`, `  wanted: ${wanted}`, `  mend:   ${mend}`].join("\n");
}

function describe(folder: string, problem: Problem): string {
  const { at, rule, severity } = problem;
  const field = at.field === undefined ? "" : ` in ${at.field}`;
  return `${join(folder, at.file)}:${at.line}:${at.column} ${severity} ${rule}${field}\n${complaintLines(problem)}`;
}

function total(errors: number, warnings: number): string {
  const counts = [count(errors, "error"), count(warnings, "warning")].filter((words) => words !== undefined);
  return counts.length > 0 ? counts.join(", ") : "No problems found";
}

function count(number: number, noun: string): string | undefined {
  return number === 0 ? undefined : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
