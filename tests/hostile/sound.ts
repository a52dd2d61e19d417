import { english } from "../../src/language/english/english.ts";
import { memoryMemo } from "../../src/memo.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { renderSite } from "../render-site.ts";
import { harbour } from "../stories/stories.ts";
import { event, place, settings, source, story } from "../story.ts";
import { partsOf, prose } from "./inert.ts";

/** A story with what the others lack. */
const others = story({
  "story.yaml": settings(`
    address: https://news.example/story/
    licence: CC0
    disputed: {place: Larnaca, note: Claimed by two.}
  `),
  "places/cyprus.md": place("name: Cyprus\ntype: area"),
  "places/larnaca.md": place("name: Larnaca\ntype: area\nwithin: Cyprus"),
  "places/kiti.md": place("name: Kiti\nlat: 34.85\nlon: 33.57\nwithin: Larnaca"),
  "events/kiti.md": event("places: Kiti"),
  // So many, and so far apart, that they are counted by the month.
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, month) => [
      `events/month-${month + 1}.md`,
      event(`places: Kiti\nactors: Legion\ndate: 2022-0${month + 1}-02`),
    ]),
  ),
  // More voices than a line names.
  "events/voices.md": event(
    `places: Kiti\nclaims: [${["A guard", "A driver", "A nurse", "A clerk", "A guest"].map((who) => `{by: {unnamed: ${who}}, says: It was dark.}`)}]`,
  ),
  "sources/copied.md": source("url: https://news.example/1\narchived: https://archive.example/1"),
  "media/siren.mp3": Buffer.from("ID3"),
  "events/media.md": event(`
    media:
      - {file: media/siren.mp3, alt: A siren, caption: By night, credit: A. Writer, licence: CC0, transcript: A siren.}
      - {address: "https://news.example/2", alt: A photo, caption: By day}
  `),
  "events/copied.md": event(
    "places: Kiti\nsources: copied\ncorrections: {on: 2023-07-01, what: The day}\nformerly: old",
  ),
});

const drawings = memoryMemo();
let parts: Promise<ReadonlySet<string>> | undefined;

/** What the pages of sound stories are made of. */
export function soundParts(): Promise<ReadonlySet<string>> {
  parts ??= findSoundParts();
  return parts;
}

async function findSoundParts(): Promise<ReadonlySet<string>> {
  const inEnglish = [others, await readContentFolder(harbour)];
  const stories = [...inEnglish, ...inEnglish.map(inAnotherLanguage)];
  const pages = await Promise.all(stories.map(async (files) => [...(await pagesOf(files)).values()]));
  return new Set([...partsOf(pages.flat()), ...prose]);
}

/** A story told in another language than that of the interface, which its pages say wherever its words stand. */
function inAnotherLanguage(files: readonly ContentFile[]): readonly ContentFile[] {
  return files.map((file) => {
    if (file.path !== "story.yaml" || typeof file.bytes === "string") return file;
    const settings = new TextDecoder().decode(file.bytes).replace(/^language: .*$/m, "language: cy");
    return { ...file, bytes: new TextEncoder().encode(settings) };
  });
}

/** Every page of a story without errors, drafts too, by its file. */
export async function pagesOf(files: readonly ContentFile[]): Promise<ReadonlyMap<string, string>> {
  const { timeline, problems } = makeTimeline(files, { drafts: true });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const pages = new Map<string, string>();
  for await (const [file, markup] of renderSite(new Site(timeline, english, { drawings }))) pages.set(file, markup);
  return pages;
}
