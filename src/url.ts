// The addresses of the site, which are permanent. Each is a path from the site's home; `Site.href` puts the path of
// the site's own address in front.

export const homePath = "/";
export const timelinePath = "/timeline/";
export const placesPath = "/places/";
export const actorsPath = "/actors/";
export const sourcesPath = "/sources/";
export const questionsPath = "/questions/";
export const asKnownPath = "/as-known/";
export const openPath = "/open/";
export const correctionsPath = "/corrections/";
export const aboutPath = "/about/";
export const searchPath = "/search/";
export const notFoundPath = "/404.html";
export const stylePath = "/style.css";
export const entryScriptPath = "/entry.js";
export const timelineScriptPath = "/timeline.js";
export const iconPath = "/icon.svg";
/** `file` is a name in `src/fonts`. */
export const fontPath = (file: string) => `/fonts/${file}`;
export const cardPath = "/card.png";

export const sitemapPath = "/sitemap.xml";
export const robotsPath = "/robots.txt";
export const searchScriptPath = "/search.js";
export const licencesPath = "/licences.txt";
export const contributePath = "/contribute/";
/** `file` is a name in `dist/assets/desk`. */
export const deskFilePath = (file: string) => `/desk/${file}`;
/** The records of the story as the desk reads them. */
export const deskDataPath = "/data/desk.json";
/** Where a preview with a desk takes what was written, by POST. */
export const deskWritingPath = "/preview/desk";
export const searchDataPath = "/data/search.json";
export const dataPath = "/data/";
/** The files in which the story can be taken away. */
export const exportPaths = {
  timeline: "/data/timeline.json",
  schema: "/data/timeline.schema.json",
  events: "/data/events.csv",
  claims: "/data/claims.csv",
  map: "/data/events.geojson",
  calendar: "/data/events.ics",
  slides: "/data/timelinejs.json",
  text: "/data/story.mw",
  sources: "/data/sources.json",
} as const;
export type ExportName = keyof typeof exportPaths;
export const jsonFeedPath = "/feed.json";

interface Addressed {
  readonly id: string;
}

export const eventPath = ({ id }: Addressed) => `/events/${id}/`;
export const eventCardPath = (event: Addressed) => `${eventPath(event)}card.png`;
export const placePath = ({ id }: Addressed) => `${placesPath}${id}/`;
export const actorPath = ({ id }: Addressed) => `${actorsPath}${id}/`;
/** A page of the story's own. */
export const ownPagePath = ({ id }: Addressed) => `/pages/${id}/`;
export const headersPath = "/_headers";
/** Files of `static/` that hosts look for at the top of a site. */
export const topFiles: readonly string[] = ["CNAME", headersPath.slice(1)];
/** `path` begins with `static/`. */
export const staticPath = (path: string) => {
  const name = path.slice("static/".length);
  return topFiles.includes(name) ? `/${name}` : `/${path}`;
};
/** A picture as pages show it; `file` begins with `media/`. Every picture has a large JPEG. */
export const picturePath = (file: string, size: "small" | "large", format: "avif" | "jpg") =>
  `/${file}/${size}.${format}`;
/** A video or a sound, as it is; `file` begins with `media/`. */
export const recordingPath = (file: string) => `/${file}`;
/** A page of the list of all actors by name; `number` counts from 1. */
export const actorsByNamePath = (number: number) => `${actorsPath}by-name/${number}/`;
export const sourcePath = ({ id }: Addressed) => `${sourcesPath}${id}/`;
export const questionPath = ({ id }: Addressed) => `${questionsPath}${id}/`;
/** A claim has no page of its own: its place is on its event's. */
export const claimPath = ({ event, number }: { readonly event: Addressed; readonly number: number }) =>
  `${eventPath(event)}#claim-${number}`;
/** Below these paths lie the chapters of lists. A source may be called `published`, but none of its pages a month. */
export const actorSaidPath = (actor: Addressed) => `${actorPath(actor)}said/`;
export const actorSaidOfPath = (actor: Addressed) => `${actorPath(actor)}said-of/`;
export const oneOriginPath = `${openPath}one-origin/`;
export const withoutDayPath = `${openPath}without-day/`;
export const notArchivedPath = `${openPath}not-archived/`;
export const sourcesPublishedPath = `${sourcesPath}published/`;
export const sourceEventsPath = (source: Addressed) => `${sourcePath(source)}events/`;
export const sourceStatementsPath = (source: Addressed) => `${sourcePath(source)}statements/`;
/** `key` is a month or a year: `2023-06`, `2014`. The first part of a longer one stands for the whole. */
export const chapterPath = (list: string, key: string, part: number) =>
  part === 1 ? `${list}${key}/` : `${list}${key}/${part}/`;

/** What pages of others show of a page. */
export const embedPath = (page: string) => `/embed${page}`;
/** In the form of a page's path; a day has no page of its own. */
export const dayPath = (day: string) => `${timelinePath}${day}/`;
export const oEmbedPath = (page: string) => `${embedPath(page)}oembed.json`;

/** The Atom feed of what a page lists. */
export const feedPath = (page: string) => `${page}feed.xml`;
/** `day` is as in `2023-06-04`. */
export const asKnownDayPath = (day: string, part = 1) => chapterPath(asKnownPath, day, part);

/** A path below that of the site's own address, which ends with a slash. */
export function below(base: string, path: string): string {
  return `${base}${path.slice(1)}`;
}

/** The whole address of a path, where that of the site is known. */
export function wholeAddress(path: string, site: URL | undefined): string | undefined {
  return site && new URL(path.slice(1), site).href;
}

/** The file of the output folder that is served at a path. */
export function outputFile(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** The address of a passage on a page by its first and last words (URL Fragment Text Directives, WICG). */
export function textFragment(address: string, passage: string): string {
  const [first = "", last = ""] = passage
    .split("…")
    .map((words) => encodeURIComponent(words.trim()).replaceAll("-", "%2D"));
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${first},${last}`;
}
