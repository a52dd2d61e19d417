import type { Bin } from "./histogram.ts";

/** A gap is a stretch of bins without an event. */
interface Gap {
  readonly first: Bin;
  readonly last: Bin;
}

/** Finds the gaps between bins, each as long as it can be, in order. */
export function gapsIn(bins: readonly Bin[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const [index, bin] of bins.entries()) {
    const current = gaps.at(-1);
    if (bin.events.length > 0) continue;
    if (current && current.last === bins[index - 1]) gaps[gaps.length - 1] = { ...current, last: bin };
    else gaps.push({ first: bin, last: bin });
  }
  return gaps;
}
