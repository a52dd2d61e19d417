import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cardSize, eventCardSize } from "../src/export/card-size.ts";
import { deskData } from "../src/export/desk-data.ts";
import { eventCard, hasEventCard } from "../src/export/event-card.ts";
import { headers } from "../src/export/headers.ts";
import { type EncodedPicture, encodingsOf, picturesOf, recordingsOf } from "../src/export/media.ts";
import { shareCard } from "../src/export/share-card.ts";
import { hasStoryCard, storyCard } from "../src/export/story-card.ts";
import { type Font, fontFace, fontsFor } from "../src/fonts/fonts.ts";
import { searchWordsScript } from "../src/language/languages.ts";
import type { Event } from "../src/model.ts";
import { programFolder } from "../src/program-folder.ts";
import type { RecordingFile } from "../src/read/media-file.ts";
import type { TypedFile } from "../src/read/typed-files.ts";
import { asset, deskFiles } from "../src/site/asset.ts";
import type { Site } from "../src/site/site.ts";
import { otherNames, storyText } from "../src/site/story-text.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { storyStyle } from "./pieces/story-style.ts";

/** The one style sheet of the site, with the rules for its fonts, those that the story makes, and its theme. */
export const style: Template = {
  path: () => url.stylePath,
  render: (site) => `${fontsOf(site).map(fontFace).join("")}${asset("style.css")}${storyStyle(site)}${themeOf(site)}`,
};

/** The fonts, and the licence with which they are passed on. */
export const fonts: Template<string> = {
  items: (site) => [...fontsOf(site).map(({ file }) => file), "OFL.txt"],
  path: url.fontPath,
  render: (_site, file) => readFile(join(programFolder, "src/fonts", file)),
};

/** The script of an entry's page. */
export const entryScript: Template = { path: () => url.entryScriptPath, render: () => asset("entry.js") };

/** The script of the pages that show the timeline. */
export const timelineScript: Template = { path: () => url.timelineScriptPath, render: () => asset("timeline.js") };

/** The script of the search page: the words of its language, then the search with the library that it uses. */
export const searchScript: Template = {
  path: () => url.searchScriptPath,
  render: ({ timeline }) => `${asset(searchWordsScript(timeline.story.interfaceLanguage))}${asset("search.js")}`,
};

/** The licences of the packages in the script of the search. */
export const licences: Template = { path: () => url.licencesPath, render: () => asset("licences.txt") };

/**
 * The scripts of the desk, of which its worker holds the program that reads and checks a story, where it is offered; and
 * the licences of their packages.
 */
export const deskScripts: Template<string> = {
  items: (site) => (deskData(site) === undefined ? [] : deskFiles(site.timeline.story.interfaceLanguage)),
  path: url.deskFilePath,
  render: (_site, file) => asset(`desk/${file}`),
};

/** The icon of the site: dates along a line, one of them marked. */
export const icon: Template = {
  path: () => url.iconPath,
  render: () => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#1b1e21"/>
<path d="M4 16h24" stroke="#fdfcf8" stroke-width="2"/>
<circle cx="9" cy="16" r="3" fill="#fdfcf8"/>
<circle cx="21" cy="16" r="5" fill="#f0a878"/>
</svg>
`,
};

/** What the story has in `static/`, as it is. */
export const staticFiles: Template<TypedFile> = {
  items: ({ timeline }) => timeline.extras.files,
  path: ({ path }) => url.staticPath(path),
  render: async (_site, { bytes }) => Buffer.from(bytes),
};

/** What hosts send along with files, unless the story says so itself. */
export const headersFile: Template<Site> = {
  items: (site) =>
    site.timeline.extras.files.some(({ path }) => url.staticPath(path) === url.headersPath) ? [] : [site],
  path: () => url.headersPath,
  render: headers,
};

/** The pictures that pages show, each in its sizes and formats. */
export const pictures: Template<EncodedPicture> = {
  items: (site) => picturesOf(site).flatMap(encodingsOf),
  path: ({ file: { path }, size, format }) => url.picturePath(path, size, format),
  async render(site, picture) {
    // What encodes them is large, and few stories have any.
    const { encoded } = await import("../src/export/encoded-picture.ts");
    return encoded(picture, site.pictures);
  },
};

/** The videos and sounds that pages play, as they are. */
export const recordings: Template<RecordingFile> = {
  items: recordingsOf,
  path: ({ path }) => url.recordingPath(path),
  render: async (_site, { bytes }) => Buffer.from(bytes),
};

/** The picture of the site in link previews. */
export const card: Template<Site> = {
  items: (site) => (hasStoryCard(site) ? [site] : []),
  path: () => url.cardPath,
  render: (site) => shareCard(storyCard(site), cardSize.width, site.pictures),
  isBegunFirst: true,
};

/** The pictures of events in link previews. */
export const eventCards: Template<Event> = {
  items: (site) => site.timeline.events.filter((event) => hasEventCard(site, event)),
  path: url.eventCardPath,
  render: (site, event) => shareCard(eventCard(site, event), eventCardSize.width, site.pictures),
  isBegunFirst: true,
};

/** What the story sets otherwise; paper is black on white all the same. */
function themeOf({ timeline: { extras } }: Site): string {
  if (extras.theme.size === 0) return "";
  const tokens = [...extras.theme].map(([name, value]) => `${name}:${value}`);
  return `@media not print{:root{${tokens.join(";")}}}`;
}

/** Fonts for every word of the story and of the interface. */
function fontsOf(site: Site): readonly Font[] {
  const { timeline, messages } = site;
  return site.once("fonts", () => fontsFor(storyText(timeline) + JSON.stringify(messages), otherNames(timeline)));
}
