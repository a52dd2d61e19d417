import { type Answers, nameInStatement, statementNumbers } from "../new/answers.ts";
import type { Fault, Problem } from "../problem.ts";

/** A problem where a form shows it. */
export interface Told extends Fault {
  readonly severity: Problem["severity"];
  readonly rule?: Problem["rule"];
  /** The name of the answers that it is about, and which of them; without one it is about the whole record. */
  readonly field?: string;
  readonly index?: number;
  readonly mends: readonly Mend[];
}

/** Answers that make a problem go away, as exactly as its fix says. */
export interface Mend {
  readonly label: string;
  readonly field: string;
  readonly answers: readonly string[];
}

/** Tells a problem of a record's file at the answers that it came of. `text` is that of the file. */
export function toldAt({ at, rule, severity, found, wanted, fix }: Problem, answers: Answers, text: string): Told {
  const told = { severity, rule, found, wanted, fix, mends: [] };
  const written = at.field ?? (rule === "file-name" ? "id" : at.line >= linesOfFields(text) ? "body" : undefined);
  if (written === undefined) return told;
  const [, claim, within = "", index = "1"] =
    /^(?:claims(?:\[(\d+)\])?\.)?(\w+)(?:\[(\d+)\])?/.exec(written.replace(/^claims\./, "claims[1].")) ?? [];
  const number = claim === undefined ? undefined : statementNumbers(answers)[Number(claim) - 1];
  const field = number === undefined ? within : nameInStatement(number, within);
  const place = { field, index: Number(index) - 1 };
  return { ...told, ...place, mends: mendsOf(rule, fix, answers, place) };
}

/** How many lines the fields take, fences included. */
function linesOfFields(text: string): number {
  return text.slice(0, text.indexOf("\n---\n", 1)).split("\n").length + 1;
}

const quoted = "“[^“”]+”";
/** The fixes that name what is to be written, and nothing that only shows how. */
const exactFixes = [
  new RegExp(`^Did you mean ((?:${quoted}(?:, | or )?)+)\\?$`),
  new RegExp(`^(?:Day and month cannot be told apart: w|W)rite ((?:${quoted}(?: or )?)+)(?: alone)?\\.$`),
  new RegExp(`^Write (${quoted}), the source that has this address\\.$`),
  new RegExp(`^Write ((?:${quoted} for [^“”]+?(?: or )?)+)(?:, or the id of .*)?\\.$`),
  new RegExp(`^Name (${quoted}), which replaces it\\.$`),
];

function mendsOf(
  rule: Problem["rule"],
  fix: string,
  answers: Answers,
  { field, index }: { readonly field: string; readonly index: number },
): readonly Mend[] {
  const present = answers[field] ?? [];
  const inPlace = (...values: readonly string[]): Mend => ({
    label: values.join(" · "),
    field,
    answers: present.length > 1 || values.length > 1 ? present.toSpliced(index, 1, ...values) : values,
  });
  if (rule === "likely-duplicate") {
    const [, related = ""] = /“related: ([^”]+)”/.exec(fix) ?? [];
    return [{ label: `related: ${related}`, field: "related", answers: [...(answers.related ?? []), related] }];
  }
  const several = /^Write several in brackets: \[(.+)\]/.exec(fix)?.[1];
  if (several !== undefined) return [inPlace(...several.split(", "))];
  const words = /^Write: quote: (.+)$/s.exec(fix)?.[1] ?? /\{(unnamed: .+)\}\.$/.exec(fix)?.[1];
  if (words !== undefined) return [inPlace(words)];
  const exact = exactFixes.map((pattern) => pattern.exec(fix)?.[1]).find((options) => options !== undefined);
  return [...(exact ?? "").matchAll(/“([^“”]+)”/g)].map(([, option = ""]) => inPlace(option));
}
