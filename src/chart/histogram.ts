import { timedStart } from "../date/elapsed.ts";
import { headingKey, localHour } from "../date/when.ts";
import { indexBy } from "../group/index-by.ts";
import type { Event } from "../model.ts";
import { compare } from "../text/compare.ts";

/** `years` are several at a time. */
export type Unit = "day" | "month" | "year" | "years";

/** A bin is an hour, a day, a month, a year or several years, with the events that begin in it. */
export interface Bin {
  /** The heading of its first day, month or year: `2023-06-04`, `2023-06` or `2023`; of an hour `2023-06-04T17`. */
  readonly key: string;
  /** The last of several years, where it holds more than one. */
  readonly last: string | undefined;
  readonly events: readonly Event[];
}

export interface Histogram<Of extends Unit | "hour" = Unit> {
  readonly unit: Of;
  /** Every bin from the first to the last; those without events are among them. */
  readonly bins: readonly Bin[];
  /** Events that are dated less exactly than the bins, or lie too far from the others. */
  readonly leftOut: readonly Event[];
}

/**
 * How many characters of a date heading tell a unit, how many units without an event end a cluster, and the share of all
 * events that it must have.
 */
const units = {
  hour: { length: "2023-06-04T17".length, longestGap: 48, leastShare: 3 / 4 },
  day: { length: "2023-06-04".length, longestGap: 21, leastShare: 1 / 2 },
  month: { length: "2023-06".length, longestGap: 12, leastShare: 1 / 2 },
  year: { length: "2023".length, longestGap: 50, leastShare: 3 / 4 },
} as const;
const mostBins = 100;

/**
 * Chooses days, months or years such that most of the events stand on an axis of no more than a hundred bins. It leaves
 * out a few old or vaguely dated events rather than squeeze the others.
 */
export function histogramOf(events: readonly Event[]): Histogram {
  return clusterBy("day", events) ?? clusterBy("month", events) ?? clusterBy("year", events) ?? years(events);
}

/** Counts by the hours of a zone; nothing unless most of the events begin at times within a hundred hours. */
export function hoursOf(events: readonly Event[], zone: string): Histogram<"hour"> | undefined {
  return clusterBy("hour", events, ({ when }) => (timedStart(when) ? localHour(when.from, zone) : ""));
}

/** Counts the largest cluster of events; `undefined` where it is too long or has too few of them. */
function clusterBy<Of extends keyof typeof units>(
  unit: Of,
  events: readonly Event[],
  keyOfEvent = ({ when }: Event) => headingKey(when),
): Histogram<Of> | undefined {
  const { length, longestGap, leastShare } = units[unit];
  const numbered = events
    .map((event) => ({ event, key: keyOfEvent(event) }))
    .filter(({ key }) => key.length >= length)
    .map(({ event, key }) => ({ event, number: numberOf(unit, key.slice(0, length)) }))
    .sort((a, b) => a.number - b.number || compare(a.event.id, b.event.id));
  const clusters: (typeof numbered)[] = [];
  for (const each of numbered) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (cluster && last && each.number - last.number <= longestGap) cluster.push(each);
    else clusters.push([each]);
  }
  const [main = []] = clusters.sort((a, b) => b.length - a.length);
  const [first, last] = [main[0]?.number, main.at(-1)?.number];
  if (first === undefined || last === undefined) return undefined;
  if (last - first >= mostBins || main.length < events.length * leastShare) return undefined;
  const byNumber = indexBy(main, ({ number }) => [number]);
  const inMain = new Set(main.map(({ event }) => event));
  return {
    unit,
    bins: Array.from({ length: last - first + 1 }, (_, index) => ({
      key: keyOf(unit, first + index),
      last: undefined,
      events: (byNumber.get(first + index) ?? []).map(({ event }) => event),
    })),
    leftOut: events.filter((event) => !inMain.has(event)),
  };
}

function years(events: readonly Event[]): Histogram {
  const yearOf = ({ when }: Event) => Number(headingKey(when).slice(0, 4));
  const all = events.map(yearOf);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (to - from) / each < mostBins) ?? 100;
  const first = Math.floor(from / step) * step;
  const bins = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => {
    const start = first + index * step;
    return {
      key: yearKey(start),
      last: step === 1 ? undefined : yearKey(start + step - 1),
      events: events.filter((event) => yearOf(event) >= start && yearOf(event) < start + step),
    };
  });
  return { unit: step === 1 ? "year" : "years", bins, leftOut: [] };
}

/** Numbers the hours, the days, the months or the years of the calendar one after the other. */
function numberOf(unit: keyof typeof units, key: string): number {
  const [year = 0, month = 1, day = 1, hour = 0] = key.split(/[-T]/).map(Number);
  if (unit === "hour") return numberOf("day", key.slice(0, units.day.length)) * 24 + hour;
  if (unit === "year") return year;
  // Unlike `Date.UTC`, this does not take the years 0 to 99 for those of the twentieth century.
  return unit === "day" ? new Date(0).setUTCFullYear(year, month - 1, day) / dayInMs : year * 12 + month - 1;
}

/** The key of a bin whose number `numberOf` gives. */
function keyOf(unit: keyof typeof units, number: number): string {
  if (unit === "hour") return `${keyOf("day", Math.floor(number / 24))}T${String(number % 24).padStart(2, "0")}`;
  if (unit === "day") return new Date(number * dayInMs).toISOString().slice(0, 10);
  if (unit === "year") return yearKey(number);
  return `${yearKey(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`;
}

function yearKey(year: number): string {
  return String(year).padStart(4, "0");
}

const dayInMs = 86_400_000;
