import { headingWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { ChartWords, DateLanguage } from "../language/language.ts";
import type { Event, Term } from "../model.ts";
import { type Bin, type Span, spanOf, type Unit } from "./bins.ts";
import { dateHeading } from "./date-heading.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { brokenIntoLines, lineHeight } from "./lines.ts";

export interface StripInput {
  /** In the order of the timeline: of the whole story, a place or an actor. */
  readonly events: readonly Event[];
  readonly affiliations: readonly Term[];
  readonly words: ChartWords;
  readonly dates: DateLanguage;
  /** The address of a date heading of the timeline, such as `2023-06-04`, `2023-06` or `2014`. */
  readonly hrefOfDate: (heading: string) => string;
  /** Is unique in its page, and begins every id in the chart. */
  readonly id?: string;
}

/** A row as it is drawn. */
interface Row {
  readonly name: string;
  /** Its name and total. */
  readonly lines: readonly string[];
  readonly height: number;
  readonly number: number | "all";
  readonly counts: readonly number[];
}

const barHeight = 32;
const rowGap = 8;
const axisHeight = 20;
/** A chart of few bins does not fill its width with them. */
const leastColumns = 7;
const mostTicks = 5;

/**
 * How many events began on each day, all of them and by affiliation: a chart, and its numbers as a table. For stories
 * that go on for long it counts by month or year. Nothing at all without events.
 */
export function activityStrip({ events, affiliations, words, dates, hrefOfDate, id = "strip" }: StripInput): Html {
  if (events.length === 0) return html``;
  const span = spanOf(events);
  const shown = span.bins.flatMap((bin) => bin.events);
  const lanes = lanesOf(shown, affiliations);
  const rows: readonly Row[] = [
    rowOf(words.allEvents, "all", span, () => true, words),
    ...lanes.map((lane) => rowOf(laneName(lane, words), lane.number, span, lane.holds, words)),
  ];
  const dateOf = ({ key, last }: Bin) =>
    last === undefined ? headingWords(key, dates) : words.years(headingWords(key, dates), headingWords(last, dates));
  const [first, last] = [span.bins[0], span.bins.at(-1)];
  const drawn = { ...span, rows, dateOf, words, hrefOfDate };
  const tops = rows.map((_, index) => heightOf(rows.slice(0, index)));
  return html`<figure class="strip">
<svg width="100%" height="${heightOf(rows) + axisHeight}" role="group" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${words.title[span.unit]}</title>
<desc id="${id}-desc">${first && last && words.description(dateOf(first), dateOf(last))}</desc>
${rows.map((row, index) => rowDrawing(drawn, row, tops[index] ?? 0))}${axis(span, heightOf(rows), dates)}</svg>
${table(drawn)}
<figcaption>
<p>${words.reading[span.unit]}${lanes.length > 0 && ` ${words.lanesOverlap}`}</p>
${leftOut(span.leftOut, words, dates, hrefOfDate)}</figcaption>
</figure>
`;
}

function rowOf(name: string, number: Row["number"], { bins }: Span, holds: Lane["holds"], words: ChartWords): Row {
  const counts = bins.map(({ events }) => events.filter(holds).length);
  const lines = brokenIntoLines(
    words.lane(
      name,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  );
  return { name, number, counts, lines, height: lines.length * lineHeight + barHeight + rowGap };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function laneName({ affiliation }: Lane, words: ChartWords): string {
  return affiliation?.label ?? words.noAffiliation;
}

interface Drawn extends Span {
  readonly rows: readonly Row[];
  readonly dateOf: (bin: Bin) => string;
  readonly words: ChartWords;
  readonly hrefOfDate: (heading: string) => string;
}

/** A label and, below it, a bar a bin. The columns stretch with the page, texts and heights do not. */
function rowDrawing({ bins, rows, words, dateOf, hrefOfDate }: Drawn, row: Row, y: number): Html {
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  const columns = columnsOf(bins);
  const isWhole = row.number === "all";
  const empty = bins.flatMap((_, index) => (row.counts[index] === 0 ? [`M${index + 0.5} ${barHeight - 2}v0`] : []));
  return html`${row.lines.map((line, index) => html`<text x="0" y="${y + (index + 1) * lineHeight - 3}">${line}</text>`)}
<svg class="strip-${isWhole ? "all" : "lane"} strip-${row.number}" y="${y + row.lines.length * lineHeight}" width="100%" height="${barHeight}" viewBox="0 0 ${columns} ${barHeight}" preserveAspectRatio="none">
${
  isWhole &&
  empty.length > 0 &&
  html`<path class="strip-empty" aria-hidden="true" d="${empty.join("")}"/>
`
}${bins.map((bin, index) => {
  const count = row.counts[index] ?? 0;
  const heading = bin.events[0] && dateHeading(bin.events[0]);
  if (count === 0 || heading === undefined) return undefined;
  const height = Number(((barHeight * count) / most).toFixed(1));
  return html`<a href="${hrefOfDate(heading)}"${!isWhole && html` tabindex="-1"`}><title>${words.count(dateOf(bin), row.name, count)}</title><path d="M${index} 0h1v${barHeight}h-1z"/><rect x="${index}.1" y="${Number((barHeight - height).toFixed(1))}" width=".8" height="${height}"/></a>
`;
})}<path class="strip-base" aria-hidden="true" d="M0 ${barHeight}h${bins.length}"/></svg>
`;
}

function axis({ unit, bins }: Span, y: number, { locale }: DateLanguage): Html {
  const columns = columnsOf(bins);
  const ticks = Math.min(mostTicks, bins.length);
  const indices = Array.from({ length: ticks }, (_, tick) =>
    ticks === 1 ? 0 : Math.round((tick * (bins.length - 1)) / (ticks - 1)),
  );
  const format = tickFormat(locale, unit);
  return html`<g class="strip-axis" aria-hidden="true">${indices.map((index) => {
    const share = (index + 0.5) / columns;
    const anchor = index === 0 ? "start" : share > 0.9 ? "end" : "middle";
    const x = anchor === "start" ? 0 : anchor === "end" ? (index + 1) / columns : share;
    const [year = 0, month = 1, day = 1] = (bins[index]?.key ?? "").split("-").map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return html`<text x="${Number((x * 100).toFixed(2))}%" y="${y + 14}" text-anchor="${anchor}">${format.format(date)}</text>`;
  })}</g>
`;
}

/** Kept, because to make one takes longer than to draw a chart. */
const formats = new Map<string, Intl.DateTimeFormat>();

function tickFormat(locale: string, unit: Unit): Intl.DateTimeFormat {
  const key = `${locale} ${unit}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...tickFormats[unit] });
  formats.set(key, format);
  return format;
}

const tickFormats = {
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
} as const;

function columnsOf(bins: readonly Bin[]): number {
  return Math.max(leastColumns, bins.length);
}

/** The dates of events that are not on the chart, as links to them. */
function leftOut(
  events: readonly Event[],
  words: ChartWords,
  dates: DateLanguage,
  hrefOfDate: (heading: string) => string,
): Html {
  if (events.length === 0) return html``;
  const headings = [...new Set(events.map(dateHeading))].sort();
  return html`<p>${words.leftOut(events.length)} ${headings.map(
    (heading, index) => html`${index > 0 && ", "}<a href="${hrefOfDate(heading)}">${headingWords(heading, dates)}</a>`,
  )}</p>
`;
}

function table({ bins, rows, unit, words, dateOf }: Drawn): Html {
  const withEvents = bins.map((bin, index) => ({ bin, index })).filter(({ bin }) => bin.events.length > 0);
  const without = bins.length - withEvents.length;
  return html`<details class="strip-table">
<summary>${words.table}</summary>
<section tabindex="0" aria-label="${words.table}">
<table>
<thead><tr><th scope="col">${words.date[unit]}</th>${rows.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
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
  html`<p>${words.withoutEvents[unit](without)}</p>
`
}</details>`;
}
