import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { type Memo, memoryMemo } from "../memo.ts";
import { BaseSite, type SiteDrawings } from "./base-site.ts";
import { Drawings } from "./drawings.ts";

/** What every page is made from: the timeline, the words of the interface, where the site lies, and its drawings. */
export class Site extends BaseSite {
  readonly drawings: SiteDrawings;

  /** `memo` may know the drawings of earlier sites. */
  constructor(timeline: Timeline, messages: Language, memo: Memo = memoryMemo()) {
    super(timeline, messages);
    this.drawings = new Drawings(this, memo);
  }
}
