import type { When } from "../../src/date/when.ts";
import { extent } from "../../src/export/extent.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { miniStrip } from "./mini-strip.ts";

/** An index of more records says of each only its name and how many events it has. */
export const longestIndex = 500;

/** A record in an index: what it is, when it occurs and how often. */
export interface RecordRow {
  readonly link: Html;
  readonly type: string | false;
  readonly dates: readonly When[];
  readonly counts: readonly number[];
  /** The record that it lies in, below which it stands, and the number of those around it. */
  readonly within?: { readonly name: string; readonly depth: number } | undefined;
}

/** Deeper ones are indented no further. */
const deepest = 4;

/** Records with their counts under these labels, and when they occur. */
export function recordTable(site: Site, name: string, labels: readonly string[], rows: readonly RecordRow[]): Html {
  const strip = (dates: readonly When[]) => (rows.length > longestIndex ? undefined : miniStrip(site, dates));
  const isDrawn = strip([]) !== undefined;
  return html`<table class="records">
<thead><tr><th scope="col">${name}</th>${isDrawn && html`<th scope="col">${extent(site)}</th>`}${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({
    link,
    type,
    dates,
    counts,
    within,
  }) => html`<tr${within && html` class="depth-${Math.min(within.depth, deepest)}"`}><th scope="row">${link} <small>${type}${within && html`<span class="hidden"> ${site.messages.inPlace(within.name)}</span>`}</small></th>${isDrawn && html`<td>${strip(dates)}</td>`}${counts.map((count) => html`<td>${count}</td>`)}</tr>
`,
)}</tbody>
</table>`;
}
