import { escapeControls } from "../text/escape-controls.ts";
import type { Admission } from "./admit.ts";
import type { Remark } from "./imported.ts";

/** How many lines a part of the report has at most, and how many spots a line names. */
const mostLines = 60;
const mostSpots = 3;

/** What was not read, by what it is: each with the spots at which it stands. Those that belong together are one line. */
export function remarkLines(remarks: readonly Remark[]): readonly string[] {
  const spots = new Map<string, string[]>();
  for (const { what, from } of remarks) spots.set(what, [...(spots.get(what) ?? []), from]);
  return bounded([...spots].map(([what, from]) => `${what} (${spotsIn(from)})`));
}

/** Why records were not written. */
export function refusalLines({ refused }: Pick<Admission, "refused">): readonly string[] {
  const lines = refused.map(({ file, problem: { at, rule, found, wanted } }) => {
    const field = at.field === undefined ? "" : ` ${at.field}`;
    return `${file.from}, as ${file.path}${field}: found ${found}; wanted: ${wanted} [${rule}]`;
  });
  return bounded(lines);
}

/** Which files the folder has already, otherwise than they would be written. */
export function keptLines({ kept }: Pick<Admission, "kept">): readonly string[] {
  return bounded(kept.map(({ path, from }) => `${path} (${from})`));
}

function spotsIn(from: readonly string[]): string {
  const named = from.slice(0, mostSpots).join(", ");
  return from.length > mostSpots ? `${named} and ${from.length - mostSpots} more` : named;
}

/** Lines as they may stand on a terminal. */
export function bounded(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, mostLines).map((line) => `  ${escapeControls(line)}`);
  return lines.length > mostLines ? [...shown, `  and ${lines.length - mostLines} more`] : shown;
}
