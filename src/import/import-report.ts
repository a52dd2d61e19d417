import { indexBy } from "../group/index-by.ts";
import { storyFile } from "../read/read.ts";
import { escapeControls } from "../text/escape-controls.ts";
import type { Note } from "./imported.ts";
import type { ImportPlan } from "./plan-import.ts";

/** The most lines in a part of the report on a terminal, and the most places that a line names there. */
const mostLines = 60;
const mostPlaces = 3;

/** The report of what an import left out, as it is shown and as a whole. */
export interface ImportReport {
  readonly shown: readonly string[];
  /** The same lines, each with all of its places; `undefined` where nothing was cut. */
  readonly whole: readonly string[] | undefined;
}

type Part = readonly [heading: string, lines: readonly ReportLine[]];
type ReportLine = readonly [what: string, places: readonly string[]];

export function importReport(notes: readonly Note[], { rejected, kept }: ImportPlan): ImportReport {
  const parts: readonly Part[] = [
    [
      "Left out, as the mapping does not name it or entries have no field for it:",
      noteLines(notes.filter(({ isUnread }) => !isUnread)),
    ],
    ["Could not be read:", noteLines(notes.filter(({ isUnread }) => isUnread))],
    [
      "Not written, as it would have an error:",
      rejected.map(({ file, problem: { at, rule, found, wanted } }): ReportLine => {
        const field = at.field === undefined ? "" : ` ${at.field}`;
        return [`${file.from}, as ${file.path}${field}: found ${found}; wanted: ${wanted} [${rule}]`, []];
      }),
    ],
    ["Kept as it is, though the import has another:", kept.map(({ path, from }): ReportLine => [path, [from]])],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  const linesOf = (most: number, mostPlaces?: number) =>
    filled.flatMap(([heading, lines]) => {
      const written = lines.map(([what, places]) => lineOf(what, places, mostPlaces));
      return [heading, ...terminalLines(written, most)];
    });
  const [shown, whole] = [linesOf(mostLines, mostPlaces), linesOf(Number.POSITIVE_INFINITY)];
  return { shown, whole: shown.join() === whole.join() ? undefined : whole };
}

/** Whether everything that can be read was written or was there already. */
export function isComplete(notes: readonly Note[], { rejected, kept }: ImportPlan): boolean {
  return (
    !notes.some(({ isUnread }) => isUnread) && rejected.length === 0 && kept.every(({ path }) => path === storyFile)
  );
}

/** One line for each thing that was left out, with the places in the file where it was. */
function noteLines(notes: readonly Note[]): readonly ReportLine[] {
  return [...indexBy(notes, ({ what }) => [what])].map(([what, those]) => [what, those.map(({ from }) => from)]);
}

function lineOf(what: string, places: readonly string[], most = places.length): string {
  if (places.length === 0) return what;
  const named = places.slice(0, most).join(", ");
  return `${what} (${places.length > most ? `${named} and ${places.length - most} more` : named})`;
}

/** Lines that are safe on a terminal, indented; of a long list the first. */
export function terminalLines(lines: readonly string[], most = mostLines): readonly string[] {
  const shown = lines.slice(0, most).map((line) => `  ${escapeControls(line)}`);
  return lines.length > most ? [...shown, `  and ${lines.length - most} more`] : shown;
}
