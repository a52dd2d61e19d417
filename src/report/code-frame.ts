import type { Position } from "../problem.ts";
import { escapeControls } from "../text/escape-controls.ts";

/** How many lines before and after the spot are shown. */
const context = 1;
/** Of a long line only this many characters are shown, so that a terminal does not break it. */
const widest = 96;

export interface FrameLine {
  /** The number of the line, or the sign that points at the spot, up to the bar. */
  readonly gutter: string;
  readonly text: string;
  readonly isSpot: boolean;
}

/**
 * The lines around a spot, and a sign below its column:
 *
 *       2 | title: Divers inspect the bridge
 *     > 3 | date: 2023-02-30
 *         |       ^
 *       4 | places: Swing Bridge
 */
export function codeFrame(text: string, { line, column }: Pick<Position, "line" | "column">): readonly FrameLine[] {
  const lines = text.split("\n");
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const width = String(last).length;
  // Long lines move by half a window at a time, so that those around the spot stay in line with it.
  const start = Math.max(0, Math.floor((column - 1) / (widest / 2)) - 1) * (widest / 2);
  const shown = (of: string) =>
    `${start > 0 && of.length > start ? "…" : ""}${escapeControls(of.slice(start, start + widest)).replaceAll("\t", " ")}${of.length > start + widest ? "…" : ""}`;

  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const isSpot = number === line;
    const of = lines[number - 1] ?? "";
    const frameLine = { gutter: `${isSpot ? ">" : " "} ${String(number).padStart(width)} |`, text: shown(of), isSpot };
    if (!isSpot) return [frameLine];
    const before = `${start > 0 ? "…" : ""}${escapeControls(of.slice(start, column - 1))}`;
    return [frameLine, { gutter: `  ${" ".repeat(width)} |`, text: `${" ".repeat(before.length)}^`, isSpot }];
  });
}
