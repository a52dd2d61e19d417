import { html } from "../html.ts";
import { memorySlowMemo } from "../memo.ts";
import { BaseSite, type SiteDrawings } from "../site/base-site.ts";

const nothing = html``;

/** A site without maps, charts and cards, of which a browser has not what they are drawn on and with. */
export class DeskSite extends BaseSite {
  readonly pictures = memorySlowMemo();
  readonly drawings: SiteDrawings = {
    overview: nothing,
    card: () => nothing,
    cardFamilies: () => undefined,
    ofDays: () => nothing,
    locator: () => nothing,
    activity: () => nothing,
  };
}
