import { type Html, html } from "../html.ts";

/** A mark is a number or a time that a claim gives. Its ends are shares of the width of the chart, from 0 to 1. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** Whether it may go on beyond this end. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  readonly isAbout: boolean;
  readonly isDenied: boolean;
}

/** A mark whose ends are nearer to each other is one point. */
const nearest = 0.004;

/**
 * Draws a dot, or a line whose ends are bars, or arrows where they are open. It is hollow or dashed for “about”, and
 * crossed out for what is denied.
 */
export function drawMark(mark: Mark, y: number): Html {
  const { from, to, isOpenBefore, isOpenAfter, isAbout, isDenied } = mark;
  const isPoint = to - from < nearest && !isOpenBefore && !isOpenAfter;
  return html`<g class="mark${isAbout && " mark-about"}${isDenied && " mark-denied"}">${
    isPoint
      ? at(from, y, html`<circle r="4.5"/>`)
      : html`<line x1="${percent(from)}" x2="${percent(to)}" y1="${y}" y2="${y}"/>${at(from, y, isOpenBefore ? arrowBack : bar)}${at(to, y, isOpenAfter ? arrowOn : bar)}`
  }${isDenied && at((from + to) / 2, y, cross)}</g>
`;
}

/** Writes a share to a hundredth of a percent. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

const bar = html`<path d="M0-4v8"/>`;
const arrowBack = html`<path d="M5-4l-5 4l5 4"/>`;
const arrowOn = html`<path d="M-5-4l5 4l-5 4"/>`;
const cross = html`<path class="mark-cross" d="M-5-5l10 10M5-5l-10 10"/>`;

/** Puts a shape, which is in pixels, at a share of the width. */
function at(share: number, y: number, shape: Html): Html {
  return html`<svg x="${percent(share)}" y="${y}" overflow="visible">${shape}</svg>`;
}
