import { expect, it } from "vitest";
import { english } from "../../src/language/english.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { outputFile } from "../../src/url.ts";
import { day, type Extent, generatedStory } from "../generated-story.ts";
import { fileNames, renderSite } from "../render-site.ts";

/** Bytes of HTML. */
const heaviest = 300_000;

const stories: readonly (readonly [string, Extent])[] = [
  [
    "10,000 events, many of them in one month and on one day",
    { events: 10_000, actors: 60, sources: 30, date: crowded },
  ],
  [
    "2,000 actors and 2,000 sources",
    { events: 1_000, actors: 2_000, sources: 2_000, date: (event) => day(event % 600) },
  ],
];

it.each(stories)(
  "a story of %s is told on pages that are light, whole and lead to one another",
  async (_, extent) => {
    const { timeline, problems } = makeTimeline(generatedStory(extent), { drafts: false });
    expect(problems).toEqual([]);

    const site = new Site(timeline, english);
    const idsByFile = new Map<string, ReadonlySet<string>>();
    const links = new Set(timeline.datePaths.values());
    const faults: string[] = [];
    for await (const [file, markup] of renderSite(site)) {
      const ids = attributes(markup, "id");
      idsByFile.set(file, new Set(ids));
      for (const href of attributes(markup, "href")) links.add(href.startsWith("#") ? `${file}${href}` : href);
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
  },
  300_000,
);

function crowded(event: number): string {
  if (event % 3 === 0) return "2023-06-04";
  return event % 3 === 1 ? "2023-06" : day(event % 600);
}

function attributes(markup: string, name: string): readonly string[] {
  return Array.from(markup.matchAll(new RegExp(` ${name}="([^"]*)"`, "g")), ([, value = ""]) => value);
}
