import { datetimeAttribute } from "../date/words.ts";
import { latestChanges } from "../group/latest.ts";
import { html } from "../html.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";
import { xmlDocument } from "./xml.ts";

/** Lists the pages for search engines (sitemaps.org), with the day on which an entry in them last changed. */
export function sitemap(site: Site): string {
  const changes = lastChanges(site);
  return xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${listedPages(site).map((path) => {
  const changed = changes.get(path);
  return html`<url><loc>${site.address(path)}</loc>${changed !== undefined && html`<lastmod>${changed}</lastmod>`}</url>
`;
})}</urlset>`);
}

/** Every page but redirects, tombstones, the pages of single days and the page for wrong addresses. */
export function listedPages({ timeline, hasAsKnown }: Site): readonly string[] {
  const paths = [
    url.homePath,
    url.timelinePath,
    url.placesPath,
    url.actorsPath,
    url.sourcesPath,
    url.questionsPath,
    ...(hasAsKnown ? [url.asKnownPath] : []),
    url.openPath,
    url.correctionsPath,
    url.aboutPath,
    url.searchPath,
    url.dataPath,
    ...timeline.chapters.map((chapter) => chapter.path),
    ...timeline.events.map(url.eventPath),
    ...timeline.places.map(url.placePath),
    ...timeline.actors.map(url.actorPath),
    ...timeline.sources.filter((source) => !timeline.sourceAnchors.has(source)).map(url.sourcePath),
    ...timeline.questions.map(url.questionPath),
    ...timeline.extras.pages.map(url.ownPagePath),
  ];
  return paths.sort();
}

/** The day of the last change by the path of a page; undefined if no entry in it says when it changed. */
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
  return new Map(
    listed.map(([path, events]) => {
      const [latest] = latestChanges(events, 1);
      return [path, latest && datetimeAttribute(latest.on)];
    }),
  );
}
