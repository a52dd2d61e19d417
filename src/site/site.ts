import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { type Memo, memoryMemo, memorySlowMemo, type SlowMemo } from "../memo.ts";
import { BaseSite, type SiteDrawings } from "./base-site.ts";
import { Drawings } from "./drawings.ts";

export interface SiteOptions {
  /** The path of the site where the story has no address; `/` when it is not given. */
  readonly at?: string | undefined;
  /** May know the drawings of earlier sites. */
  readonly drawings?: Memo | undefined;
  /** May know the pictures of earlier sites. */
  readonly pictures?: SlowMemo | undefined;
}

/** What every page is made from: the timeline, the words of the interface, where the site lies, and its drawings. */
export class Site extends BaseSite {
  readonly drawings: SiteDrawings;
  readonly pictures: SlowMemo;

  constructor(timeline: Timeline, messages: Language, options: SiteOptions = {}) {
    super(timeline, messages, options.at);
    this.drawings = new Drawings(this, options.drawings ?? memoryMemo());
    this.pictures = options.pictures ?? memorySlowMemo();
  }
}
