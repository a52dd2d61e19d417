import type { CountSteps } from "./count.ts";
import type { Memo, SlowMemo } from "./memo.ts";
import type { StepMemo } from "./step-memo.ts";

/** How a story is to be read. */
export interface ReadingOptions {
  /** Whether drafts are part of the timeline, as in the preview. */
  readonly drafts: boolean;
  /** Whether its site is to be published, which none may be at the address of an example. */
  readonly publish?: boolean | undefined;
  /** Remembers what earlier readings made of the same texts. */
  readonly memo?: Memo | undefined;
  /** Remembers what records were read from the same files, for whoever reads a story several times. */
  readonly records?: StepMemo | undefined;
  /** Remembers what earlier readings found in the same pictures. */
  readonly pictures?: SlowMemo | undefined;
  /** Counts the records that are read. */
  readonly count?: CountSteps | undefined;
}
