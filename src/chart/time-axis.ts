import { wallTimeAt } from "../date/wall-time.ts";
import type { When } from "../date/when.ts";
import { alongAxis, type Tick } from "./axis.ts";

const dayInMs = 86_400_000;
/** So many ticks have room on a telephone, with their year and without. */
const mostTicks = { withYear: 3, withoutYear: 4 };

/** This axis runs over whole days on the calendar of a zone, from the first to the last on which a date begins or ends. */
export class TimeAxis {
  readonly #zone: string;
  /** Both ends are what clocks in the zone show, in milliseconds. */
  readonly #start: number;
  readonly #end: number;

  constructor(dates: readonly When[], zone: string) {
    this.#zone = zone;
    const starts = dates.map(({ from, to }) => (Number.isFinite(from) ? from : to - 1));
    const ends = dates.map(({ from, to }) => (Number.isFinite(to) ? to : from + 1));
    this.#start = Math.floor(this.#shown(Math.min(...starts)) / dayInMs) * dayInMs;
    this.#end = Math.ceil(this.#shown(Math.max(...ends)) / dayInMs) * dayInMs;
  }

  /** Finds where an instant stands, as a share of the width. An infinite one stands at that end of the axis. */
  at(instant: number): number {
    return this.#placeOf(Number.isFinite(instant) ? this.#shown(instant) : instant);
  }

  /** Writes the date of some of the days, each where the day begins. */
  ticks(locale: string): readonly Tick[] {
    const days = Math.round((this.#end - this.#start) / dayInMs);
    const [first, last] = [this.#start, this.#end - 1].map((shown) => new Date(shown).getUTCFullYear());
    const step = Math.ceil(days / (first === last ? mostTicks.withoutYear : mostTicks.withYear));
    const format = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "short",
      ...(first !== last && { year: "numeric" }),
      timeZone: "UTC",
    });
    return Array.from({ length: Math.ceil(days / step) }, (_, index) => this.#start + index * step * dayInMs).map(
      (shown) => ({ at: this.#placeOf(shown), label: format.format(shown) }),
    );
  }

  #placeOf(shown: number): number {
    const bounded = Math.min(Math.max(shown, this.#start), this.#end);
    return alongAxis((bounded - this.#start) / (this.#end - this.#start));
  }

  #shown(instant: number): number {
    return wallTimeAt(instant, this.#zone).toMillis();
  }
}
