import { styleText } from "node:util";
import type { Fault, Problem } from "../problem.ts";
import { escapeControls } from "../text/escape-controls.ts";
import { codeFrame } from "./code-frame.ts";
import { countSeverities, type Diagnostics } from "./diagnostics.ts";
import { type Reported, reportedOf } from "./reported.ts";
import { spot } from "./spot.ts";
import { summary } from "./summary.ts";

/** Up to so many problems are as easily read as counted. */
const longestWithoutSummary = 12;

type Style = Parameters<typeof styleText>[0];

export interface TextReportOptions {
  /** Whether it is for a terminal that shows colours. */
  readonly colours?: boolean;
}

/**
 * The problems for people: where each stands, what was found, what is wanted and how to fix it, and the lines around it;
 * then their number. What is the same in several files is told once. Of what is more than people read the rest is
 * counted, by rule and field. An editor finds the first four lines of each by `.vscode/tasks.json`.
 */
export function textReport(diagnostics: Diagnostics, { colours = false }: TextReportOptions = {}): string {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const { problems } = diagnostics;
  const told = reportedOf(problems);
  return [
    ...told.map((each) => describe(each, diagnostics, paint)),
    ...(problems.length > longestWithoutSummary ? [summary(problems, told)] : []),
    problems.length > 0 ? `${total(problems)}. Each rule is explained in docs/rules/<rule>.md.` : "No problems found",
  ].join("\n\n");
}

/** What was found, what is wanted and how to fix it. */
export function faultLines({ found, wanted, fix }: Fault, emphasise = (text: string) => text): string {
  return [
    `  found:  ${escapeControls(found)}`,
    `  wanted: ${escapeControls(wanted)}`,
    `  fix:    ${emphasise(escapeControls(fix))}`,
  ].join("\n");
}

function describe(
  { problem, others }: Reported,
  diagnostics: Diagnostics,
  paint: (style: Style, text: string) => string,
): string {
  const { at, rule, severity } = problem;
  const text = diagnostics.textOf(at.file);
  const frame = text === undefined || text === "" ? [] : codeFrame(text, at);
  return [
    `${paint("bold", escapeControls(spot(diagnostics.folder, at)))} ${paint(severity === "error" ? "red" : "yellow", severity)} ${rule}${at.field === undefined ? "" : ` in ${escapeControls(at.field)}`}`,
    faultLines(problem, (fix) => paint("bold", fix)),
    ...frame.map(({ gutter, text, isSpot }) =>
      `${paint("dim", `    ${gutter}`)} ${isSpot ? text : paint("dim", text)}`.trimEnd(),
    ),
    ...(others > 0 ? [`  The same stands in ${others} other ${others === 1 ? "file" : "files"}.`] : []),
  ].join("\n");
}

function total(problems: readonly Problem[]): string {
  const { errors, warnings } = countSeverities(problems);
  return [count(errors, "error"), count(warnings, "warning")].filter((words) => words !== undefined).join(", ");
}

function count(number: number, noun: string): string | undefined {
  return number === 0 ? undefined : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
