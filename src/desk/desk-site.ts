import { html } from "../html.ts";
import { memorySlowMemo } from "../memo.ts";
import { BaseSite, type SiteDrawings } from "../site/base-site.ts";

const nothing = html``;

/** A site without maps and charts, of which a browser has not what they are drawn on. */
export class DeskSite extends BaseSite {
  readonly pictures = memorySlowMemo();
  readonly drawings: SiteDrawings = {
    site: this,
    overview: nothing,
    card: () => nothing,
    ofDays: () => nothing,
    locator: () => nothing,
    activity: () => nothing,
    drawn: () => nothing,
  };
}
