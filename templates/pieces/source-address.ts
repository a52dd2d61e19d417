import { robustLinkOf } from "../../src/export/robust-link.ts";
import { type Html, html } from "../../src/html.ts";
import type { Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";

/** The address of a source and, beside it, its archived copy; each says of the other where and from when it is. */
export function sourceAddress({ messages }: Site, source: Source): Html {
  const robust = robustLinkOf(source);
  const robustly =
    robust &&
    html`${robust.originalUrl !== undefined && html` data-originalurl="${robust.originalUrl}"`} data-versionurl="${robust.versionUrl}"${robust.versionDate !== undefined && html` data-versiondate="${robust.versionDate}"`}`;
  const link = (address: string, label: string) =>
    html`<a${address === label && html` class="address"`} href="${address}"${robustly} rel="noopener noreferrer nofollow">${label}</a>`;
  return html`${source.url !== undefined && link(source.url, source.url)}${source.url !== undefined && robust && " · "}${robust && link(robust.versionUrl, messages.archived)}`;
}
