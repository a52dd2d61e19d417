import { escapeControls } from "../text/escape-controls.ts";
import type { Note } from "./imported.ts";
import type { ImportPlan } from "./plan-import.ts";

/** The most lines in a part of the report, and the most places that a line names. */
const mostLines = 60;
const mostPlaces = 3;

/** One line for each thing that was left out, with the places in the file where it was. */
export function noteLines(notes: readonly Note[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { what, from } of notes) places.set(what, [...(places.get(what) ?? []), from]);
  return terminalLines([...places].map(([what, from]) => `${what} (${placesIn(from)})`));
}

/** One line for each record that was not written, with the reason. */
export function rejectedLines({ rejected }: Pick<ImportPlan, "rejected">): readonly string[] {
  const lines = rejected.map(({ file, problem: { at, rule, found, wanted } }) => {
    const field = at.field === undefined ? "" : ` ${at.field}`;
    return `${file.from}, as ${file.path}${field}: found ${found}; wanted: ${wanted} [${rule}]`;
  });
  return terminalLines(lines);
}

/** One line for each file that the folder has with other content. */
export function keptLines({ kept }: Pick<ImportPlan, "kept">): readonly string[] {
  return terminalLines(kept.map(({ path, from }) => `${path} (${from})`));
}

function placesIn(from: readonly string[]): string {
  const named = from.slice(0, mostPlaces).join(", ");
  return from.length > mostPlaces ? `${named} and ${from.length - mostPlaces} more` : named;
}

/** Lines that are safe on a terminal, indented; of a long list the first 60. */
export function terminalLines(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, mostLines).map((line) => `  ${escapeControls(line)}`);
  return lines.length > mostLines ? [...shown, `  and ${lines.length - mostLines} more`] : shown;
}
