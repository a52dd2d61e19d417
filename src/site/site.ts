import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { type Memo, memoryMemo } from "../memo.ts";
import { Drawings } from "./drawings.ts";
import { UndrawnSite } from "./undrawn-site.ts";

/** What every page is made from: the timeline, the words of the interface, where the site lies, and its drawings. */
export class Site extends UndrawnSite {
  readonly drawings: Drawings;

  /** `memo` may know the drawings of earlier sites. */
  constructor(timeline: Timeline, messages: Language, memo: Memo = memoryMemo()) {
    super(timeline, messages);
    this.drawings = new Drawings(this, memo);
  }

  /** Whether those who link to the site can show a picture of it. */
  get hasShareCard(): boolean {
    return this.timeline.story.address !== undefined && this.drawings.card.markup !== "";
  }
}
