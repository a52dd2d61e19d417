import { type Rule, type Severity, severities } from "./rules.ts";
import { compare } from "./text/compare.ts";

/** A spot in a content file; `line` and `column` count from 1, `file` is relative to the content folder. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field as it would be written in a sentence: `claims[2].by`. */
  readonly field?: string;
}

/** Where a problem of a whole file is told. */
export function topOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** One thing wrong in the content. */
export interface Problem {
  /** The rule that is broken. */
  readonly rule: Rule;
  readonly severity: Severity;
  readonly at: Position;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;
  /** What to do about it, as an instruction. */
  readonly fix: string;
  /** What the instruction says to write, where it says so exactly: each alone is a fix. */
  readonly replacements?: readonly Replacement[];
}

/** Values to write in the place of what was found: one, or several items of a list. */
export interface Replacement {
  readonly values: readonly string[];
  /** The list to which they are added instead. */
  readonly addTo?: "related";
}

/** How a stage hands over what is wrong; a stage never throws for content. */
export type Report = (problem: Problem) => void;

/** The parts of a problem that say what is wrong and how to fix it. */
export type Fault = Pick<Problem, "found" | "wanted" | keyof Fix>;

/** Whether reading a value gave a fault in its place. */
export function isFault(value: object | string): value is Fault {
  return typeof value === "object" && "fix" in value;
}

/** How to fix a fault, in words and, where these say so exactly, as what to write. */
export type Fix = Pick<Problem, "fix" | "replacements">;

export function problem(rule: Rule, at: Position, { found, wanted, fix, replacements }: Fault): Problem {
  return { rule, severity: severities[rule], at, found, wanted, fix, ...(replacements && { replacements }) };
}

/** By file, line and column, then rule: the order in which a person would fix them. */
export function byPosition(a: Problem, b: Problem): number {
  return compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.rule, b.rule);
}
