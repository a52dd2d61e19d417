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
const way = (file: string, path: string) => {
  const found = pages.get(file)?.find(({ pathname }) => pathname.startsWith(path));
  return found && decodeURIComponent(found.href);
};
/** The queries with which a page leads to the desk. */
const atDesk = (file: string) =>
  (pages.get(file) ?? []).flatMap(({ pathname, search }) =>
    pathname === "/war/contribute/" ? [decodeURIComponent(search)] : [],
  );

it("every page leads to a new event and to a report of an error", () => {
  expect(pages.size).toBeGreaterThan(15);
  for (const [file] of pages) {
    if (file.startsWith("/embed/")) continue;
    expect(atDesk(file).length, file).toBeGreaterThan(0);
    expect(way(file, "/owner/name/issues/"), file).toContain("issues/new?template=correction.yml&title=Error on /");
  }
});

it("the page of a record leads to its correction", () => {
  const edited = [...pages].flatMap(([file]) => atDesk(file).filter((query) => query.startsWith("?edit=")));
  expect(edited.sort()).toEqual([
    "?edit=actors/legion.md",
    "?edit=actors/ministry.md",
    `?edit=events/${longId}.md`,
    "?edit=places/region.md",
    "?edit=places/town.md",
    "?edit=questions/fighting.md",
    "?edit=sources/report.md",
  ]);
});

it.each([
  ["/places/town/index.html", "?places=town"],
  ["/actors/legion/index.html", "?actors=legion"],
  ["/sources/report/index.html", "?sources=report"],
  ["/questions/fighting/index.html", "?claims[1].question=fighting"],
  [`/events/${longId}/index.html`, "?places=town"],
  ["/timeline/2023-06/index.html", "?date=2023-06"],
])("on %s a new event begins with what it has in common with the page", (file, query) => {
  expect(atDesk(file)).toContain(query);
});

it("the desk says how to do without it: a draft in the editor of the repository, and the files", () => {
  const file = "/contribute/index.html";
  expect(way(file, "/owner/name/new/main/content/events")).toContain("filename=NAME-OF-THE-EVENT.md&value=---\n");
  expect(way(file, "/owner/name/new/main/content/sources")).toContain("filename=NAME-OF-THE-ARTICLE.md&value=---\n");
  expect(pages.get(file)?.map(({ href }) => href)).toContain("https://github.com/owner/name");
});

it("a report says which page it is about", () => {
  expect(way("/places/town/index.html", "/owner/name/issues/")).toContain(
    "title=Error on /places/town/&page=https://news.example/war/places/town/",
  );
});

it("sources are added where sources are", () => {
  const adding = [...pages.keys()].filter((file) => atDesk(file).includes("?kind=source"));
  expect(adding.sort()).toEqual(["/sources/index.html", "/sources/report/index.html"]);
});

it("no address is longer than GitHub takes", () => {
  const longest = Math.max(...[...pages.values()].flat().map(({ href }) => href.length));
  expect(longest).toBeLessThan(6000);
});

it("where the editor opens without a draft, the desk shows what to paste", async () => {
  const story = settings("repository: https://codeberg.org/owner/name");
  const shown = new Map<string, string>();
  for await (const [file, markup] of renderSite(new Site(timelineOf({ "story.yaml": story }), english))) {
    shown.set(file, markup);
  }
  expect(shown.get("/contribute/index.html")).toContain('<pre class="sample">---\n# Lines that begin');
});

it("without a repository and a contact no page asks for what nobody would get", async () => {
  for (const [file, addresses] of await waysFrom({})) {
    expect(
      addresses.filter(({ pathname }) => pathname === "/contribute/"),
      file,
    ).toEqual([]);
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
