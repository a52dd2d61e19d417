import type { When } from "../date/when.ts";
import { datetimeAttribute } from "../date/words.ts";
import { latestChanges } from "../group/latest.ts";
import { html } from "../html.ts";
import type { Event } from "../model.ts";
import { expectedFiles } from "../site/expected-files.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";
import { xmlDocument } from "./xml.ts";

const index = "index.html";

/** The pages that search engines are to know (sitemaps.org), with the day on which an entry in them last changed. */
export function sitemap(site: Site): string {
  const { removed, formerAddresses } = site.timeline;
  const unlisted = new Set([
    ...[...removed, ...formerAddresses].map(url.eventPath),
    ...site.asKnownPages.map((page) => page.path),
  ]);
  const changes = lastChanges(site);
  const pages = expectedFiles(site)
    .filter((file) => file.endsWith(`/${index}`))
    .map((file) => file.slice(0, -index.length))
    .filter((path) => !unlisted.has(path));
  return xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((path) => {
  const changed = changes.get(path);
  return html`<url><loc>${site.address(path)}</loc>${changed !== undefined && html`<lastmod>${changed}</lastmod>`}</url>
`;
})}</urlset>`);
}

/** By the path of a page, as far as its entries say when they changed. */
function lastChanges({ timeline }: Site): ReadonlyMap<string, string | undefined> {
  const { events, byPlace, byActor, bySource, byQuestion, chapters } = timeline;
  const listed: readonly (readonly [path: string, events: readonly Event[]])[] = [
    [url.homePath, events],
    [url.timelinePath, events],
    ...events.map((event) => [url.eventPath(event), [event]] as const),
    ...[...byPlace].map(([place, { all }]) => [url.placePath(place), all] as const),
    ...[...byActor].map(([actor, { all }]) => [url.actorPath(actor), all] as const),
    ...[...bySource].map(([source, { events }]) => [url.sourcePath(source), events] as const),
    ...[...byQuestion].map(
      ([question, claims]) => [url.questionPath(question), claims.map(({ event }) => event)] as const,
    ),
    ...chapters.flatMap((chapter) =>
      chapter.kind === "timeline" ? [[chapter.path, chapter.headings.flatMap(({ items }) => items)] as const] : [],
    ),
  ];
  return new Map(listed.map(([path, events]) => [path, dayOf(latestChanges(events, 1)[0]?.on)]));
}

function dayOf(when: When | undefined): string | undefined {
  return when && datetimeAttribute(when);
}
