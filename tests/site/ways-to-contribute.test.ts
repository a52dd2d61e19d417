import { expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { renderSite } from "../render-site.ts";
import { event, type Files, question, settings, timelineOf } from "../story.ts";
import { elementsOf } from "./html-page.ts";

const longId = `${"long-".repeat(15)}story`;
const repository = "repository: https://github.com/owner/name\naddress: https://news.example/war/";
const files: Files = {
  "story.yaml": settings(repository),
  [`events/${longId}.md`]: event("places: [Town, Region]\nformerly: old"),
  "events/gone.md": event("removed: {on: 2023-06-05, why: It was wrong.}"),
  "questions/fighting.md": question(),
};

/** The addresses that each page of a story leads to, by the page's file. */
async function waysFrom(files: Files): Promise<ReadonlyMap<string, readonly URL[]>> {
  const pages = new Map<string, readonly URL[]>();
  for await (const [file, markup] of renderSite(new Site(timelineOf(files), english))) {
    const links = elementsOf(markup).filter(({ name }) => name === "a");
    pages.set(
      file,
      links.map(({ attributes }) => new URL(attributes.get("href") ?? "", "https://site.invalid")),
    );
  }
  return pages;
}

const pages = await waysFrom(files);
const way = (file: string, kind: string) => {
  const found = pages.get(file)?.find(({ pathname }) => pathname.startsWith(`/owner/name/${kind}`));
  return found && decodeURIComponent(found.href);
};

it("every page leads to a new event and to a report of an error", () => {
  expect(pages.size).toBeGreaterThan(15);
  for (const [file] of pages) {
    if (file.startsWith("/embed/")) continue;
    expect(way(file, "new/"), file).toContain(
      "/owner/name/new/main/content/events?filename=NAME-OF-THE-EVENT.md&value=---\n",
    );
    expect(way(file, "issues/"), file).toContain("/owner/name/issues/new?template=correction.yml&title=Error on /");
  }
});

it("the page of a record leads to its file", () => {
  const edited = [...pages].flatMap(([file]) => way(file, "edit/") ?? []);
  const folder = "https://github.com/owner/name/edit/main/content";
  expect(edited.sort()).toEqual([
    `${folder}/actors/legion.md`,
    `${folder}/actors/ministry.md`,
    `${folder}/events/${longId}.md`,
    `${folder}/places/region.md`,
    `${folder}/places/town.md`,
    `${folder}/questions/fighting.md`,
    `${folder}/sources/report.md`,
  ]);
});

it.each([
  ["/places/town/index.html", "\nplaces: town\n"],
  ["/actors/legion/index.html", "\nactors: legion\n"],
  ["/sources/report/index.html", "\nsources: report\n"],
  [`/events/${longId}/index.html`, "\nplaces: town\n"],
  ["/timeline/2023-06/index.html", "\ndate: 2023-06\n"],
])("on %s a new event begins with what it has in common with the page", (file, line) => {
  expect(way(file, "new/")).toContain(line);
});

it("a report says which page it is about", () => {
  expect(way("/places/town/index.html", "issues/")).toContain(
    "title=Error on /places/town/&page=https://news.example/war/places/town/",
  );
});

it("sources are added where sources are", () => {
  const adding = [...pages].filter(([, ways]) => ways.some(({ pathname }) => pathname.endsWith("/content/sources")));
  expect(adding.map(([file]) => file).sort()).toEqual(["/sources/index.html", "/sources/report/index.html"]);
});

it("no address is longer than GitHub takes", () => {
  const longest = Math.max(...[...pages.values()].flat().map(({ href }) => href.length));
  expect(longest).toBeLessThan(6000);
});

it("where the editor opens without a draft, the page shows what to paste", async () => {
  const story = settings("repository: https://codeberg.org/owner/name");
  for await (const [file, markup] of renderSite(new Site(timelineOf({ "story.yaml": story }), english))) {
    if (file.endsWith(".html")) expect(markup, file).toContain('<pre class="sample">---\n# Lines that begin');
  }
});

it("without a repository every page leads to the contact, and none to GitHub", async () => {
  const ways = await waysFrom({ ...files, "story.yaml": settings("contact: mailto:desk@news.example") });
  for (const [file, addresses] of ways) {
    expect(
      addresses.map(({ href }) => href),
      file,
    ).toContain("mailto:desk@news.example");
    expect(
      addresses.filter(({ host }) => host === "github.com"),
      file,
    ).toEqual([]);
  }
});
