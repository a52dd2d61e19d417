import type { Report } from "./problem.ts";

/**
 * Gives what a step made of an input before, if `from`, which is all that the step reads besides, is the same as then;
 * else it runs the step. All is readonly and compared by identity.
 */
export type StepMemo = <Input extends object, Output>(
  input: Input,
  from: readonly unknown[],
  report: Report,
  run: (report: Report) => Output,
) => Output;

/** Runs every step. */
export const noStepMemo: StepMemo = (_input, _from, report, run) => run(report);

/**
 * Remembers what a step of the way from files to a timeline makes of each input, as long as that lives, so that a
 * preview makes anew only what a changed file has part in. What came with a problem is always made anew, and its
 * problem found again.
 */
export function stepMemo(): StepMemo {
  const made = new WeakMap<object, { readonly from: readonly unknown[]; readonly output: unknown }>();
  return <Input extends object, Output>(
    input: Input,
    from: readonly unknown[],
    report: Report,
    run: (report: Report) => Output,
  ) => {
    const before = made.get(input);
    if (before && isSame(before.from, from)) return before.output as Output;
    let isSound = true;
    const output = run((problem) => {
      isSound = false;
      report(problem);
    });
    if (isSound) made.set(input, { from, output });
    return output;
  };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((each, index) => each === now[index]);
}
