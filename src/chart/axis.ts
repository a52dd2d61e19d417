/** Shares of the width of a chart between which values lie. Beside them is room for arrows. */
const plot = { from: 0.04, to: 0.96 };

/** A tick is a value that is written below an axis. */
export interface Tick {
  /** A share of the width of the chart. */
  readonly at: number;
  readonly label: string;
}

/** Converts a share of the length of an axis, from 0 to 1, to a share of the width of the chart. */
export function alongAxis(share: number): number {
  return plot.from + share * (plot.to - plot.from);
}
