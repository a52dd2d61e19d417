import type { When } from "../date/when.ts";
import { dayGroupOf } from "../order/day-group.ts";
import type { DenseRun } from "./dense-run.ts";

/** Where a date lies on the axis of the days in which most of the story happens: 0 is its start, 1 its end. */
interface TrackSpan {
  readonly from: number;
  readonly to: number;
  /** It did not last, but lies somewhere within. */
  readonly isHollow: boolean;
  /** Its start is open, or off the axis. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

/** Nothing where the story has no such days. */
export function trackSpan(run: DenseRun | undefined, when: When): TrackSpan | undefined {
  if (!run || run.bins.length < 2) return undefined;
  const share = (instant: number) => Math.min(1, Math.max(0, (instant - run.from) / (run.to - run.from)));
  return {
    from: share(when.from),
    to: share(when.to),
    isHollow: dayGroupOf(when) === "or-later",
    isOpenAtStart: when.from < run.from,
    isOpenAtEnd: when.to > run.to,
  };
}
