import type { Position, Problem, Report } from "./problem.ts";

/**
 * Passes on what later stages find, except of fields in which something is wrong already: stand-ins have their place, so
 * that the rest of the record can be checked in the same round.
 */
export function unlessReported(
  reported: readonly Problem[],
  report: Report,
  standIns: readonly Position[] = [],
): Report {
  const errors = reported.filter(({ severity }) => severity === "error");
  const fields = new Set(
    [...errors.map(({ at }) => at), ...standIns].flatMap(({ file, field }) =>
      field === undefined ? [] : `${file} ${field}`,
    ),
  );
  const lines = new Set(errors.flatMap(({ at, rule }) => (rule === "yaml" ? `${at.file}:${at.line}` : [])));
  return (problem) => {
    const { file, line, field = "" } = problem.at;
    const isReported = lines.has(`${file}:${line}`) || around(field).some((each) => fields.has(`${file} ${each}`));
    if (!isReported) report(problem);
  };
}

/** `claims[2].by`, `claims[2]` and `claims` for the first of them. */
function around(field: string): readonly string[] {
  const outer = field.replace(/(?:\[\d+\]|\.[^.[\]]*)$/, "");
  return outer === field ? [field] : [field, ...around(outer)];
}
