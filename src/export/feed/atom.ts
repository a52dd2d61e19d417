import { elementText, type Html, html } from "../../html.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { stableId } from "../stable-id.ts";
import { xmlDocument } from "../xml.ts";
import type { Feed, FeedEntry, WithdrawnEntry } from "./feed.ts";

/** Writes a feed as Atom (RFC 4287), with tombstones for withdrawn entries (RFC 6721). */
export function atom(site: Site, feed: Feed): string {
  const { story } = site.timeline;
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${story.language}">
<id>${stableId(site, feed.path)}</id>
<title>${feed.title}</title>
<updated>${time(lastChange(feed))}</updated>
<author><name>${story.title}</name><uri>${site.address(url.homePath)}</uri></author>
<link rel="self" type="application/atom+xml" href="${site.address(feed.path)}"/>
<link rel="alternate" type="text/html" href="${site.address(feed.page)}"/>
<icon>${site.address(url.iconPath)}</icon>
<generator>Dateline</generator>
${
  story.licence !== undefined &&
  html`<rights>${story.licence}</rights>
`
}${feed.entries.map((entry) => atomEntry(site, entry))}${feed.withdrawn.map(tombstone)}</feed>`);
}

function atomEntry(site: Site, entry: FeedEntry): Html {
  return site.once(
    `atom entry ${entry.id}`,
    () => html`<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<published>${time(entry.published)}</published>
<updated>${time(entry.updated)}</updated>
<link rel="alternate" type="text/html" href="${site.address(entry.page)}"/>
${entry.enclosures.map(
  ({ path, type, title }) => html`<link rel="enclosure" type="${type}" href="${site.address(path)}" title="${title}"/>
`,
)}${entry.categories.map(
  ({ list, term, label }) => html`<category scheme="${site.address(list)}" term="${term}" label="${label}"/>
`,
)}<content type="html">${elementText(entry.content.markup)}</content>
</entry>
`,
  );
}

function tombstone({ id, on, why }: WithdrawnEntry): Html {
  return html`<at:deleted-entry ref="${id}" when="${time(on)}"><at:comment>${why}</at:comment></at:deleted-entry>
`;
}

/** The time of the last change in milliseconds; an empty feed has never changed, so that its time is 0. */
function lastChange({ entries, withdrawn }: Feed): number {
  const changes = [...entries.map(({ updated }) => updated), ...withdrawn.map(({ on }) => on)];
  return changes.length > 0 ? Math.max(...changes) : 0;
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
