import { html } from "../html.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";

/** The size of a frame, in CSS pixels. What has more in it scrolls. */
const size = { width: 600, height: 450 };

/** A part of the story that pages of others can show. */
export interface Embedded {
  /** The path of the part's own page, or for a day one of that form: `/timeline/2023-06-04/`. */
  readonly path: string;
  readonly title: string;
}

/** The code with which a page of others shows a part of the story. */
export function frameCode(site: Site, { path, title }: Embedded): string {
  const address = site.address(url.embedPath(path));
  return String(
    html`<iframe src="${address}" title="${title}" width="100%" height="${size.height}" loading="lazy" style="border: 0"></iframe>`,
  );
}

/** The same for programs that turn the address of a page into what it shows: oEmbed 1.0, section 2.3.4.4. */
export function oEmbed(site: Site, part: Embedded): string {
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title: part.title,
    provider_name: site.timeline.story.title,
    provider_url: site.address(url.homePath),
    html: frameCode(site, part),
    ...size,
  });
}
