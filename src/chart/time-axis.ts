import { type Html, html } from "../html.ts";
import type { Bin, Histogram, Unit } from "./histogram.ts";
import { percent } from "./percent.ts";

const mostTicks = 5;
/** A tick of an hour says the day too, and needs more room. */
const hours = { mostTicks: 3, leastBetween: 4 };

/** The dates of some of the bins, below the columns of a chart; `y` is where they stand, in pixels. */
export function timeAxis({ unit, bins }: Histogram<Unit | "hour">, columns: number, y: number, locale: string): Html {
  const ticks = unit === "hour" ? hourTicks(bins.length) : dateTicks(bins.length, columns);
  const indices = Array.from({ length: ticks }, (_, tick) =>
    ticks === 1 ? 0 : Math.round((tick * (bins.length - 1)) / (ticks - 1)),
  );
  const format = tickFormat(locale, unit);
  return html`<g class="chart-axis" aria-hidden="true">${indices.map((index) => {
    const share = (index + 0.5) / columns;
    const anchor = index === 0 ? "start" : share > 0.9 ? "end" : "middle";
    const x = anchor === "start" ? 0 : anchor === "end" ? (index + 1) / columns : share;
    const words = tickWords(format.format(dateOf(bins[index])), unit);
    return html`<text x="${percent(x)}" y="${y}" text-anchor="${anchor}">${words}</text>`;
  })}</g>
`;
}

/** The first hour or day of a bin, as if it were in UTC. */
function dateOf(bin: Bin | undefined): Date {
  const [year = 0, month = 1, day = 1, hour = 0] = (bin?.key ?? "").split(/[-T]/).map(Number);
  const date = new Date(hour * 3_600_000);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** As many as stand apart by the share of the width that one of the most would have. */
function dateTicks(bins: number, columns: number): number {
  return Math.min(mostTicks, Math.floor((bins - 1) / Math.ceil(columns / mostTicks)) + 1);
}

function hourTicks(bins: number): number {
  return Math.min(hours.mostTicks, Math.max(1, Math.floor(bins / hours.leastBetween)));
}

/** A year below 1000 has four digits, so that it is not taken for the end of another. */
function tickWords(words: string, unit: Unit | "hour"): string {
  return unit === "day" || unit === "hour" ? words : words.replace(/\b\d{1,3}$/, (year) => year.padStart(4, "0"));
}

/** The formats are kept because making one takes longer than drawing a chart. */
const formats = new Map<string, Intl.DateTimeFormat>();

function tickFormat(locale: string, unit: Unit | "hour"): Intl.DateTimeFormat {
  const key = `${locale} ${unit}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...tickFormats[unit] });
  formats.set(key, format);
  return format;
}

const tickFormats = {
  hour: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
  years: { year: "numeric" },
} as const;
