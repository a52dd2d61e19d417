import type { Count } from "./count.ts";
import type { Keep } from "./keep.ts";
import type { Recall } from "./recall.ts";

/** How a story is to be read. */
export interface ReadingOptions {
  /** Whether drafts are part of the timeline, as in the preview. */
  readonly drafts: boolean;
  /** May have what an earlier reading made of the same texts. */
  readonly keep?: Keep | undefined;
  /** May have what an earlier reading made of the same files. */
  readonly recall?: Recall | undefined;
  /** Is told of each record that is read. */
  readonly count?: Count | undefined;
}
