import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { type Memo, memoryMemo, memorySlowMemo, type SlowMemo } from "../memo.ts";
import { BaseSite, type SiteDrawings } from "./base-site.ts";
import { Drawings } from "./drawings.ts";

/** What every page is made from: the timeline, the words of the interface, where the site lies, and its drawings. */
export class Site extends BaseSite {
  readonly drawings: SiteDrawings;
  readonly pictures: SlowMemo;

  /**
   * `memo` may know the drawings of earlier sites, `pictures` their pictures; `at` is the path of the site where the story
   * has no address.
   */
  constructor(
    timeline: Timeline,
    messages: Language,
    memo: Memo = memoryMemo(),
    pictures: SlowMemo = memorySlowMemo(),
    at?: string,
  ) {
    super(timeline, messages, at);
    this.drawings = new Drawings(this, memo);
    this.pictures = pictures;
  }
}
