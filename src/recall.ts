import type { Problem, Report } from "./problem.ts";

/** Gives what an object was made into, and reports what was wrong with it, without making it again where that was done. */
export type Recall = <Made>(from: object, make: (report: Report) => Made, report: Report) => Made;

export const recallNothing: Recall = (_, make, report) => make(report);

/** Recalls for as long as an object lives; of each object always the same must be made. */
export function recallInMemory(): Recall {
  const recalled = new WeakMap<object, { readonly made: unknown; readonly problems: readonly Problem[] }>();
  const makeFirst = <Made>(from: object, make: (report: Report) => Made) => {
    const problems: Problem[] = [];
    const first = { made: make((problem) => problems.push(problem)), problems };
    recalled.set(from, first);
    return first;
  };
  return <Made>(from: object, make: (report: Report) => Made, report: Report) => {
    const { made, problems } = recalled.get(from) ?? makeFirst(from, make);
    for (const problem of problems) report(problem);
    return made as Made;
  };
}
