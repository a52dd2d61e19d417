import { wallTimeAt } from "../date/wall-time.ts";
import type { When } from "../date/when.ts";
import { plot } from "./plot.ts";
import type { Tick } from "./row-chart.ts";

const dayLong = 86_400_000;
/** As many as have room on a telephone, with their year and without. */
const mostTicks = { withYear: 3, withoutYear: 4 };

/** An axis of whole days on the calendar of a zone, from the first to the last that dates have an end on. */
export class TimeAxis {
  readonly #zone: string;
  /** In milliseconds of what clocks in the zone show, as are all places on the axis. */
  readonly #start: number;
  readonly #end: number;

  constructor(dates: readonly When[], zone: string) {
    this.#zone = zone;
    const starts = dates.map(({ from, to }) => (Number.isFinite(from) ? from : to - 1));
    const ends = dates.map(({ from, to }) => (Number.isFinite(to) ? to : from + 1));
    this.#start = Math.floor(this.#shown(Math.min(...starts)) / dayLong) * dayLong;
    this.#end = Math.ceil(this.#shown(Math.max(...ends)) / dayLong) * dayLong;
  }

  /** Where an instant stands, as a share of the width; what has no end, at that end of the axis. */
  at(instant: number): number {
    return this.#placeOf(Number.isFinite(instant) ? this.#shown(instant) : instant);
  }

  /** The beginnings of some of the days. */
  ticks(locale: string): readonly Tick[] {
    const days = Math.round((this.#end - this.#start) / dayLong);
    const [first, last] = [this.#start, this.#end - 1].map((shown) => new Date(shown).getUTCFullYear());
    const step = Math.ceil(days / (first === last ? mostTicks.withoutYear : mostTicks.withYear));
    const format = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "short",
      ...(first !== last && { year: "numeric" }),
      timeZone: "UTC",
    });
    return Array.from({ length: Math.ceil(days / step) }, (_, index) => this.#start + index * step * dayLong).map(
      (shown) => ({ at: this.#placeOf(shown), label: format.format(shown) }),
    );
  }

  #placeOf(shown: number): number {
    const bounded = Math.min(Math.max(shown, this.#start), this.#end);
    return plot.from + ((bounded - this.#start) / (this.#end - this.#start)) * (plot.to - plot.from);
  }

  #shown(instant: number): number {
    return wallTimeAt(instant, this.#zone).toMillis();
  }
}
