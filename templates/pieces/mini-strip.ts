import { headingKey, type When } from "../../src/date/when.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { binIndex } from "./bins.ts";

const mostColumns = 32;
const height = 18;
/** The lowest bar that can be seen. */
const least = 3;
/** A bar is as high as the strip only for so many at least, so that one event does not look like many. */
const leastMost = 4;

/** When in the dense run something was, a bar for each of its days or, in a longer run, several; without words. */
export function miniStrip({ denseRun }: Site, dates: readonly When[]): Html | undefined {
  const { bins = [] } = denseRun ?? {};
  if (bins.length < 2) return undefined;
  const perColumn = Math.ceil(bins.length / mostColumns);
  const counts: number[] = Array(Math.ceil(bins.length / perColumn)).fill(0);
  for (const date of dates) {
    const column = Math.floor(binIndex(bins, headingKey(date)) / perColumn);
    if (column >= 0) counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = Math.max(leastMost, ...counts);
  const bars = counts.map((count, column) =>
    count === 0 ? "" : `M${column} ${height}v-${Math.max(least, Math.round((height * count) / most))}`,
  );
  return html`<svg class="mini" viewBox="-.5 0 ${counts.length} ${height}" preserveAspectRatio="none" aria-hidden="true"><path d="${bars.join("")}"/></svg>`;
}
