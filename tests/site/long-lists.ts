import { expect } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { outputFile } from "../../src/url.ts";
import { day, type Extent, generatedStory } from "../generated-story.ts";
import { bytesBesidePages, fileNames, renderSite } from "../render-site.ts";

/** Bytes of HTML. */
const heaviest = 300_000;

/** How many files and bytes a site has. */
interface Room {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Checks that a story of such an extent is told on pages that are light, whole and lead to one another, and tells what
 * room they take.
 */
export async function expectLightPages(extent: Extent): Promise<Room> {
  const { timeline, problems } = makeTimeline(generatedStory(extent), { drafts: false });
  expect(problems).toEqual([]);

  const site = new Site(timeline, english);
  const idsByFile = new Map<string, ReadonlySet<string>>();
  const links = new Set(timeline.datePaths.values());
  const faults: string[] = [];
  let bytes = 0;
  for await (const [file, markup] of renderSite(site)) {
    const ids = attributes(markup, "id");
    idsByFile.set(file, new Set(ids));
    for (const href of attributes(markup, "href")) links.add(href.startsWith("#") ? `${file}${href}` : href);
    bytes += Buffer.byteLength(markup);
    if (Buffer.byteLength(markup) > heaviest) faults.push(`${file} has ${Buffer.byteLength(markup)} bytes`);
    if (new Set(ids).size < ids.length) faults.push(`${file} has an id twice`);
  }
  const files = fileNames(site);
  const isThere = (link: string) => {
    const [path = "", id] = link.split("#");
    const ids = idsByFile.get(outputFile(path));
    return ids ? id === undefined || ids.has(id) : files.includes(path);
  };
  for (const link of links) if (link.startsWith("/") && !isThere(link)) faults.push(`${link} leads nowhere`);

  expect(faults).toEqual([]);
  expect([...idsByFile.keys()].sort()).toEqual(files.filter((file) => file.endsWith(".html")));
  return { files: files.length, bytes: bytes + (await bytesBesidePages(site)) };
}

/** Puts a third of all events on one day and a third into its month. */
export function crowded(event: number): string {
  if (event % 3 === 0) return "2023-06-04";
  return event % 3 === 1 ? "2023-06" : day(event % 600);
}

function attributes(markup: string, name: string): readonly string[] {
  return Array.from(markup.matchAll(new RegExp(` ${name}="([^"]*)"`, "g")), ([, value = ""]) => value);
}
