import { type Html, html } from "../html.ts";
import type { Count } from "../model.ts";
import { CountAxis, type Tick } from "./count-axis.ts";
import { percent } from "./percent.ts";

interface CountRow {
  readonly count: Count;
  /** Whether nobody gives the number, and somebody denies it. */
  readonly isDenied: boolean;
  /** The number in words, and who gives or denies it: all that the drawing shows. */
  readonly label: Html;
}

/** A share of the width that can be seen, however short a range is beside the others. */
const leastWidth = 0.015;

interface CountChart {
  /** What the numbers count, in words. */
  readonly caption: Html;
  readonly rows: readonly CountRow[];
  /** For the numbers of the axis. */
  readonly locale: string;
}

/** Draws numbers on one axis, each on a line of its own beside its label, in the order given. */
export function countChart({ caption, rows, locale }: CountChart): Html {
  const axis = new CountAxis(rows.map(({ count }) => count));
  const ticks = axis.ticks(locale);
  return html`<figure class="plot"><figcaption>${caption}</figcaption>
<ol>${rows.map(
    (
      row,
    ) => html`<li><p>${row.label}</p><svg aria-hidden="true">${ticks.map(({ at }) => html`<line class="tick" x1="${percent(at)}" x2="${percent(at)}" y2="100%"/>`)}${mark(row, axis)}</svg></li>
`,
  )}</ol>
<div class="plot-axis"><svg aria-hidden="true">${ticks.map(tickLabel)}</svg></div>
</figure>
`;
}

/**
 * A dot for a number, hollow for “about”; a hollow bar for a range, with an arrow where it has no end; crossed out where
 * it is denied.
 */
function mark({ count, isDenied }: CountRow, axis: CountAxis): Html {
  const { least, most, about } = count;
  const [from, to] = [axis.at(least), axis.at(most)];
  const shape =
    least === most
      ? at(from, html`<circle${about && html` class="hollow"`} cy="12" r="5"/>`)
      : html`<rect class="hollow" x="${percent(from)}" y="7.5" width="${percent(Math.max(to - from, leastWidth))}" height="9" rx="1"/>${most === Number.POSITIVE_INFINITY && at(to, html`<path d="M0 5l8 7-8 7z"/>`)}`;
  return html`${shape}${isDenied && at((from + to) / 2, html`<path class="cross" d="M-7 5 7 19M7 5-7 19"/>`)}`;
}

/** Puts a shape, which is in pixels, at a share of the width. */
function at(share: number, shape: Html): Html {
  return html`<svg x="${percent(share)}" overflow="visible">${shape}</svg>`;
}

function tickLabel({ at, label }: Tick): Html {
  return html`<text x="${percent(at)}" y="14" text-anchor="middle">${label}</text>`;
}
