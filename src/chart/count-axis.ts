import type { Count } from "../model.ts";

/** A tick is a number that is written below the axis. */
export interface Tick {
  /** A share of the width of the chart. */
  readonly at: number;
  readonly label: string;
}

const mostTicks = 4;
/** Shares of the width between which numbers lie. Beside them is room for an arrow, and for half the label of the last tick. */
const plot = { from: 0.04, to: 0.92 };

/** This axis runs from nought to a round number that is no less than any count. */
export class CountAxis {
  readonly #step: number;
  readonly #end: number;

  constructor(counts: readonly Count[]) {
    const greatest = Math.max(1, ...counts.flatMap(({ least, most }) => [least, most]).filter(Number.isFinite));
    const hasOpenEnd = counts.some(({ most }) => !Number.isFinite(most));
    this.#step = roundStep(greatest / mostTicks);
    this.#end = Math.ceil((hasOpenEnd ? greatest * 1.05 : greatest) / this.#step) * this.#step;
  }

  /** Finds where a number stands, as a share of the width. Infinity stands at the end of the axis. */
  at(number: number): number {
    return plot.from + (Math.min(number, this.#end) / this.#end) * (plot.to - plot.from);
  }

  ticks(locale: string): readonly Tick[] {
    const format = new Intl.NumberFormat(locale);
    return Array.from({ length: this.#end / this.#step + 1 }, (_, index) => index * this.#step).map((number) => ({
      at: this.at(number),
      label: format.format(number),
    }));
  }
}

/** Finds the least of 1, 2, 5, 10, 20, 50 … that is no less than a number. */
function roundStep(atLeast: number): number {
  for (let magnitude = 1; ; magnitude *= 10) {
    const step = [1, 2, 5].map((each) => each * magnitude).find((each) => each >= atLeast);
    if (step !== undefined) return step;
  }
}
