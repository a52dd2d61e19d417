import { type Html, html } from "../html.ts";
import type { Tick } from "./axis.ts";
import { labelLines, lineHeight } from "./label-lines.ts";
import { drawMark, type Mark, percent } from "./mark.ts";

/** A row has a label and, below it, one line for each mark. The lines of a row without a label follow those before. */
interface Row {
  readonly label: string | undefined;
  readonly marks: readonly Mark[];
}

interface RowChart {
  readonly title: string;
  readonly description: string;
  /** How to read the chart. */
  readonly reading: string;
  readonly rows: readonly Row[];
  readonly ticks: readonly Tick[];
}

/** The heights are in pixels. */
const markHeight = 12;
const unlabelledMarkHeight = 6;
const rowGap = 6;
const axisHeight = 18;

/** Draws marks on one axis. The page must say in text what this picture shows, and may have only one such picture. */
export function rowChart({ title, description, reading, rows, ticks }: RowChart): Html {
  const tops = rows.map((_, index) => heightOf(rows.slice(0, index)));
  const height = heightOf(rows);
  return html`<figure class="chart row-chart">
<svg width="100%" height="${height + axisHeight}" role="img" aria-labelledby="row-chart-title row-chart-desc">
<title id="row-chart-title">${title}</title>
<desc id="row-chart-desc">${description}</desc>
${ticks.map(({ at }) => html`<line class="row-chart-tick" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="${height}"/>`)}
${rows.map((row, index) => drawRow(row, tops[index] ?? 0))}<g class="chart-axis">${ticks.map((tick) => tickLabel(tick, height + axisHeight - 4))}</g>
</svg>
<figcaption>
<p>${reading}</p>
</figcaption>
</figure>
`;
}

function drawRow({ label, marks }: Row, top: number): Html {
  const lines = linesOf(label);
  const [from, height] = [top + lines.length * lineHeight, heightOfMark(label)];
  return html`${lines.map((line, index) => html`<text x="0" y="${top + (index + 1) * lineHeight - 3}">${line}</text>`)}
${marks.map((mark, index) => drawMark(mark, from + (index + 0.5) * height))}`;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce(
    (sum, { label, marks }) =>
      sum +
      linesOf(label).length * lineHeight +
      marks.length * heightOfMark(label) +
      (label === undefined ? 0 : rowGap),
    0,
  );
}

function linesOf(label: string | undefined): readonly string[] {
  return label === undefined ? [] : labelLines(label);
}

function heightOfMark(label: string | undefined): number {
  return label === undefined ? unlabelledMarkHeight : markHeight;
}

function tickLabel({ at, label }: Tick, y: number): Html {
  const anchor = at < 0.1 ? "start" : at > 0.9 ? "end" : "middle";
  return html`<text x="${percent(at)}" y="${y}" text-anchor="${anchor}">${label}</text>`;
}
