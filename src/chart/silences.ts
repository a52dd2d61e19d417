import type { Bin } from "./bins.ts";

/** A stretch of a span without an event. */
export interface Silence {
  readonly first: Bin;
  readonly last: Bin;
}

/** The stretches of a span without an event, each as long as it can be, in order. */
export function silencesIn(bins: readonly Bin[]): readonly Silence[] {
  const silences: Silence[] = [];
  for (const [index, bin] of bins.entries()) {
    const current = silences.at(-1);
    if (bin.events.length > 0) continue;
    if (current && current.last === bins[index - 1]) silences[silences.length - 1] = { ...current, last: bin };
    else silences.push({ first: bin, last: bin });
  }
  return silences;
}
