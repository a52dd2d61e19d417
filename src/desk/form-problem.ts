import { type Answers, nameInStatement, statementNumbers } from "../new/answers.ts";
import type { Fault, Problem, Replacement } from "../problem.ts";

/** A problem where a form shows it. */
export interface FormProblem extends Omit<Fault, "replacements"> {
  readonly severity: Problem["severity"];
  readonly rule?: Problem["rule"];
  /** The name of the answers that it is about, and which of them; without one it is about the whole record. */
  readonly field?: string;
  readonly index?: number;
  readonly quickFixes: readonly QuickFix[];
}

/** Answers that make a problem go away, as exactly as its fix says. */
export interface QuickFix {
  readonly label: string;
  readonly field: string;
  readonly answers: readonly string[];
}

/** Finds the answers that a problem of a record's file came of. `text` is that of the file. */
export function formProblem(problem: Problem, answers: Answers, text: string): FormProblem {
  const { at, rule, severity, found, wanted, fix, replacements = [] } = problem;
  const said = { severity, rule, found, wanted, fix };
  const written = at.field ?? (rule === "file-name" ? "id" : at.line >= linesOfFields(text) ? "body" : undefined);
  if (written === undefined) return { ...said, quickFixes: [] };
  const [, claim, within = "", index = "1"] =
    /^(?:claims(?:\[(\d+)\])?\.)?(\w+)(?:\[(\d+)\])?/.exec(written.replace(/^claims\./, "claims[1].")) ?? [];
  const number = claim === undefined ? undefined : statementNumbers(answers)[Number(claim) - 1];
  const field = number === undefined ? within : nameInStatement(number, within);
  const place = { field, index: Number(index) - 1 };
  return { ...said, ...place, quickFixes: replacements.map((each) => quickFix(each, answers, place)) };
}

/** How many lines the fields take, fences included. */
function linesOfFields(text: string): number {
  return text.slice(0, text.indexOf("\n---\n", 1)).split("\n").length + 1;
}

function quickFix(
  { values, addTo }: Replacement,
  answers: Answers,
  { field, index }: { readonly field: string; readonly index: number },
): QuickFix {
  if (addTo !== undefined)
    return { label: `${addTo}: ${values.join(", ")}`, field: addTo, answers: [...(answers[addTo] ?? []), ...values] };
  const present = answers[field] ?? [];
  const isList = present.length > 1 || values.length > 1;
  return { label: values.join(" · "), field, answers: isList ? present.toSpliced(index, 1, ...values) : values };
}
