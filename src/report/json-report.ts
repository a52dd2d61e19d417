import { join } from "node:path";
import { countSeverities, type Diagnostics } from "./diagnostics.ts";

/** What comes after so many is wrong in the same ways. */
const mostProblems = 10_000;

/**
 * Problems for programs: `{version, errors, warnings, problems}`, each problem with its `file`, `line` and `column`
 * (from 1), `field` where it is about one, `rule`, `severity`, `found`, `wanted` and `mend`, the fix. The numbers count
 * those too that are past the first 10,000, which are not listed.
 */
export function jsonReport({ folder, problems }: Diagnostics): string {
  const listed = problems.slice(0, mostProblems).map(({ at: { file, ...at }, fix, replacements: _, ...problem }) => ({
    file: join(folder, file),
    ...at,
    ...problem,
    mend: fix,
  }));
  return JSON.stringify({ version: 1, ...countSeverities(problems), problems: listed }, null, 2);
}
