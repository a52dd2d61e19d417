import { headingKey } from "../date/when.ts";
import { headingWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { ChartMessages } from "../language/language.ts";
import type { Event, Term } from "../model.ts";
import { type Bin, type Histogram, histogramOf, hoursOf, type Unit } from "./histogram.ts";
import { labelLines, lineHeight } from "./label-lines.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { type LinksToDates, leftOut } from "./left-out.ts";
import { timeAxis } from "./time-axis.ts";

interface ActivityChart extends LinksToDates {
  /** The events of the story, a place or an actor, in the order of the timeline. */
  readonly events: readonly Event[];
  readonly affiliations: readonly Term[];
  /** Whose clocks the hours are of, where events are counted by them. */
  readonly zoneOfHours?: string | undefined;
}

type Charted = Histogram<Unit | "hour">;

/** A row shows the counts of one lane, or of all events. */
interface Row {
  readonly name: string;
  /** Whether it counts all events. */
  readonly isWhole: boolean;
  /** How many events each bin has. */
  readonly counts: readonly number[];
  /** The name and the total. */
  readonly label: readonly string[];
  /** The height in pixels. */
  readonly height: number;
}

interface Drawn extends ActivityChart, Charted {
  readonly rows: readonly Row[];
  readonly dateOf: (bin: Bin) => string;
}

const barHeight = 32;
const rowGap = 8;
const axisHeight = 20;
/** A chart has room for this many columns, even where it has fewer bins. */
const leastColumns = 7;

/**
 * Draws how many events began on each day, in all and by affiliation, and gives the same numbers as a table. It counts
 * by month or year where a story goes on for long. Without events it draws nothing.
 */
export function activityChart(chart: ActivityChart): Html {
  const { events, affiliations, messages, dates } = chart;
  if (events.length === 0) return html``;
  const histogram = (chart.zoneOfHours && hoursOf(events, chart.zoneOfHours)) || histogramOf(events);
  const { unit, bins } = histogram;
  const lanes = lanesOf(
    bins.flatMap((bin) => bin.events),
    affiliations,
  );
  const rows = [
    rowOf(messages.allEvents, undefined, histogram, messages),
    ...lanes.map((lane) => rowOf(lane.affiliation?.label ?? messages.noAffiliation, lane, histogram, messages)),
  ];
  const keyWords = (key: string) => {
    const [day = key, hour] = key.split("T");
    return hour === undefined ? headingWords(day, dates) : messages.hour(headingWords(day, dates), hour);
  };
  const dateOf = ({ key, last }: Bin) =>
    last === undefined ? keyWords(key) : messages.years(headingWords(key, dates), headingWords(last, dates));
  const drawn: Drawn = { ...chart, ...histogram, rows, dateOf };
  const [first, last] = [bins[0], bins.at(-1)];
  return html`<figure class="chart">
<svg width="100%" height="${heightOf(rows) + axisHeight}" role="group" aria-labelledby="activity-chart-title activity-chart-desc">
<title id="activity-chart-title">${messages.title[unit]}</title>
<desc id="activity-chart-desc">${first && last && messages.description(dateOf(first), dateOf(last))}</desc>
${rows.map((row, index) => drawRow(drawn, row, heightOf(rows.slice(0, index))))}${timeAxis(histogram, columnsOf(bins), heightOf(rows) + 14, dates)}</svg>
${table(drawn)}
<figcaption>
<p>${messages.reading[unit]}${lanes.length > 0 && ` ${messages.lanesOverlap}`}</p>
${leftOut(histogram.leftOut, chart)}</figcaption>
</figure>
`;
}

function rowOf(name: string, lane: Lane | undefined, { bins }: Charted, messages: ChartMessages): Row {
  const counts = bins.map(({ events }) => (lane ? events.filter(lane.holds) : events).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const label = labelLines(messages.lane(name, total));
  return { name, isWhole: !lane, counts, label, height: label.length * lineHeight + barHeight + rowGap };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Draws a label and, below it, a bar for each bin. The columns stretch with the page; texts and heights do not. */
function drawRow(
  { bins, rows, messages, dateOf, hrefOfDate }: Drawn,
  { name, isWhole, counts, label }: Row,
  y: number,
): Html {
  const most = Math.max(...rows.flatMap((row) => row.counts));
  const empty = bins.flatMap((_, index) => (counts[index] === 0 ? [`M${index + 0.5} ${barHeight - 2}v0`] : []));
  return html`${label.map((line, index) => html`<text x="0" y="${y + (index + 1) * lineHeight - 3}">${line}</text>`)}
<svg class="${isWhole ? "chart-all" : "chart-lane"}" y="${y + label.length * lineHeight}" width="100%" height="${barHeight}" viewBox="0 0 ${columnsOf(bins)} ${barHeight}" preserveAspectRatio="none">
${
  isWhole &&
  empty.length > 0 &&
  html`<path class="chart-empty" aria-hidden="true" d="${empty.join("")}"/>
`
}${bins.map((bin, index) => {
  const [count = 0, event] = [counts[index], bin.events[0]];
  if (count === 0 || event === undefined) return undefined;
  const height = Number(((barHeight * count) / most).toFixed(1));
  return html`<a href="${hrefOfDate(headingKey(event.when))}"${!isWhole && html` tabindex="-1"`}><title>${messages.count(dateOf(bin), name, count)}</title><path d="M${index} 0h1v${barHeight}h-1z"/><rect x="${index}.1" y="${Number((barHeight - height).toFixed(1))}" width=".8" height="${height}"/></a>
`;
})}<path class="chart-base" aria-hidden="true" d="M0 ${barHeight}h${bins.length}"/></svg>
`;
}

function columnsOf(bins: readonly Bin[]): number {
  return Math.max(leastColumns, bins.length);
}

function table({ bins, rows, unit, messages, dateOf }: Drawn): Html {
  const withEvents = bins.map((bin, index) => ({ bin, index })).filter(({ bin }) => bin.events.length > 0);
  const without = bins.length - withEvents.length;
  return html`<details class="chart-table">
<summary>${messages.table}</summary>
<section tabindex="0" aria-label="${messages.table}">
<table>
<thead><tr><th scope="col">${messages.date[unit]}</th>${rows.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${withEvents.map(
  ({
    bin,
    index,
  }) => html`<tr><th scope="row">${dateOf(bin)}</th>${rows.map(({ counts }) => html`<td>${counts[index]}</td>`)}</tr>
`,
)}</tbody>
</table>
</section>
${
  without > 0 &&
  html`<p>${messages.withoutEvents[unit](without)}</p>
`
}</details>`;
}
