import { beforeAll, describe, expect, it } from "vitest";
import { filesOfStory } from "../../src/site/files-of-story.ts";
import { diagnoseSite } from "../../src/site/load-site.ts";
import type { Site } from "../../src/site/site.ts";
import { fileNames, oneFileOfEachType } from "../render-site.ts";
import { builtSite } from "../stories/built-site.ts";
import { empty, firstStory, harbour, writeStory } from "../stories/stories.ts";
import { actor, event, place, question, record, settings, story } from "../story.ts";
import { elementsOf, type PageElement } from "./html-page.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { faultsOf } from "./valid-html.ts";

/** A picture of one pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);

/** Ids and names that get in each other's way, or that would be markup if they were not escaped. */
const awkward = story({
  "story.yaml": settings(`
    title: Tags <b>, "quotes" & 'more'
    address: https://news.example/a'b/
    contact: mailto:desk@news.example
    repository: {address: https://github.com/owner/name, content: "the story's & <content>"}
    actor_types: {content: Content, status: Status, group: Group}
    disputed: {place: here, note: "<i>both</i>"}
    logo: static/logo.png
    short_title: Tags & <b>
    footer: Made by *all* of [us](https://news.example/us?a=b&c).
  `),
  "theme.css": ":root { --link: light-dark(#036, #ace); --measure: 30rem }",
  "static/logo.png": png,
  "static/CNAME": "news.example\n",
  "static/a/b.txt": "undone\n",
  "pages/content.md": record(
    { title: "'<b>Tags</b> & more'" },
    "navigation: true",
    "## Who\n\nWe *are* <https://news.example/>.",
  ),
  "pages/by-name.md": record({ title: "Imprint" }, "", "We are here."),
  "actors/content.md": actor("name: </main><script>alert(1)</script>\ntype: content"),
  "actors/said.md": actor("name: Said\ntype: status\npart_of: content"),
  "places/here.md": place("name: '{{ here }}'\nwithin: in"),
  "places/in.md": place("name: In"),
  "events/content.md": event(`
    title: '"><img src=x onerror=alert(1)>'
    importance: 3
    places: [here, in]
    actors: [content, said]
    related: [status, claims]
    graphic: true
    claims:
      - by: {unnamed: <a passer-by>}
        says: Both "sides" & more.
        question: open
        answer: "yes"
  `),
  "events/status.md": event("importance: 3\npart_of: content\nafter: claims"),
  "events/claims.md": event(
    "date: 2023-06-04T12:00\npart_of: content\nplaces: in",
    "`<b>` *and* {{ that }} {% this %}",
  ),
  "events/story-so-far.md": event("importance: 3\ndate: 2023-06"),
  "events/2023-06-04.md": event("importance: 3\nrelated: status"),
  "events/here-claims.md": event("importance: 3\nplaces: here\nactors: said"),
  "questions/open.md": question("title: Who is <it>?"),
});

const awkwardFolder = temporaryFolder();
beforeAll(() => writeStory(awkwardFolder, awkward));

describe.each([
  ["the first story", firstStory],
  ["a story below a path", harbour],
  ["an empty story", empty],
  ["a story of awkward names", awkwardFolder],
])("the site of %s", (_, content) => {
  let site: Site;
  let files: ReadonlyMap<string, string>;
  let pages: readonly (readonly [path: string, elements: readonly PageElement[]])[];
  beforeAll(async () => {
    const loaded = await diagnoseSite(content, await filesOfStory(content), { drafts: false });
    expect(loaded.diagnostics.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    site = loaded.site as Site;
    const built = await builtSite(content);
    expect(built.ended).toMatchObject({ code: 0, err: expect.not.stringContaining(" error ") });
    files = built.files;
    pages = [...files].flatMap(([path, text]) => (path.endsWith(".html") ? [[path, elementsOf(text)]] : []));
  });

  /** What is wrong on any page, each with the page's path. */
  function onPages(wrongWith: (element: PageElement, path: string) => string | undefined): readonly string[] {
    return pages.flatMap(([path, elements]) =>
      elements.flatMap((element) => {
        const wrong = wrongWith(element, path);
        return wrong === undefined ? [] : [`${path}: <${element.name}> ${wrong}`];
      }),
    );
  }

  /** The file of the site that an address on one of its pages leads to; `undefined` for other sites. */
  function target(address: string, path: string): { readonly file: string; readonly fragment: string } | undefined {
    const home = new URL(site.basePath, "https://site.invalid");
    const { origin, pathname, hash } = new URL(address, new URL(path.slice(1), home));
    if (origin !== home.origin) return undefined;
    const inside = pathname.startsWith(site.basePath) ? pathname.slice(site.basePath.length - 1) : "outside the site";
    return { file: inside.endsWith("/") ? `${inside}index.html` : inside, fragment: hash.slice(1) };
  }

  it("has a file for each entry and nothing else", () => {
    expect([...files.keys()].sort()).toEqual(fileNames(site));
  });

  it("has no link inside that leads nowhere", () => {
    const idsOn = new Map(pages.map(([path, elements]) => [path, new Set(elements.map(idOf))]));
    const broken = onPages(({ attributes }, path) => {
      const address = attributes.get("href") ?? attributes.get("src");
      const leadsTo = address === undefined ? undefined : target(address, path);
      if (!leadsTo) return undefined;
      const { file, fragment } = leadsTo;
      return files.has(file) && (fragment === "" || idsOn.get(file)?.has(fragment)) ? undefined : address;
    });
    expect(broken).toEqual([]);
  });

  it("has each id once on a page, and every label that is referred to", () => {
    for (const [path, elements] of pages) {
      const ids = elements.flatMap((element) => idOf(element) ?? []);
      expect(ids, path).toEqual([...new Set(ids)]);
      const labels = elements.flatMap(({ attributes }) => attributes.get("aria-labelledby")?.split(" ") ?? []);
      expect(ids, path).toEqual(expect.arrayContaining(labels));
    }
  });

  it("is HTML as the standard wants it, on one page of each type", async () => {
    for (const path of oneFileOfEachType(site)) {
      if (path.endsWith(".html")) expect(await faultsOf(files.get(path) ?? ""), path).toEqual([]);
    }
  });

  it("shows no value that is none", () => {
    const none = /\bundefined\b|\[object \w+\]|\bNaN\b|\bInfinity\b/;
    const showing = [...files].filter(([path, text]) => !path.endsWith(".js") && none.test(text));
    expect(showing.map(([path]) => path)).toEqual([]);
  });

  it("has no empty furniture", () => {
    const furniture = ["ul", "ol", "dl", "dd", "li", "p", "section", "nav", "div", "h1", "h2", "h3", "title"];
    expect(onPages(({ name, isEmpty }) => (isEmpty && furniture.includes(name) ? "is empty" : undefined))).toEqual([]);
  });

  it("lets a page load nothing from elsewhere and run nothing of its own", () => {
    for (const [path, elements] of pages) {
      const policy = elements.find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy");
      expect(policy?.attributes.get("content"), path).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(policy?.attributes.get("content"), path).not.toMatch(/unsafe|https?:|\*/);
    }
    const inline = onPages(({ name, attributes }) => {
      const isData = attributes.get("type") === "application/ld+json";
      if (name === "style" || (name === "script" && !isData && !attributes.has("src"))) return "is inline";
      return [...attributes.keys()].find((attribute) => attribute === "style" || attribute.startsWith("on"));
    });
    expect(inline).toEqual([]);
  });

  it("names other hosts in links only, and its own only for those who link to it", () => {
    const own = site.timeline.story.address;
    const named = onPages(({ name, attributes }) => {
      const places = [...attributes].filter(([attribute, value]) => {
        if (!/(?:^|[\s,=(])(?:[a-z]+:)?\/\//i.test(value)) return false;
        if (name === "a" && ["href", "data-originalurl", "data-versionurl"].includes(attribute)) return false;
        const isForOthers =
          attributes.get("rel") === "canonical" ||
          attributes.get("type") === "application/json+oembed" ||
          attributes.get("property")?.startsWith("og:");
        return !(isForOthers && own && value.startsWith(own.href));
      });
      return places.length > 0 ? places.join(" ") : undefined;
    });
    expect(named).toEqual([]);
    expect(files.get("/style.css")).not.toMatch(/@import|\/\//);
  });

  it("links each archived source together with its copy, in the form of Robust Links", () => {
    const copies = new Map(
      site.timeline.sources.flatMap(({ url, archived }) => (archived === undefined ? [] : [[archived, url] as const])),
    );
    const original = new Map([...copies].map(([archived, url]) => [url, archived]));
    const incomplete = onPages(({ attributes }) => {
      const address = attributes.get("href") ?? "";
      const archived = copies.has(address) ? address : original.get(address);
      if (archived === undefined) return undefined;
      const said = ["data-originalurl", "data-versionurl"].map((name) => attributes.get(name));
      return said[0] === copies.get(archived) && said[1] === archived ? undefined : address;
    });
    expect(incomplete).toEqual([]);
    const linked = new Set(pages.flatMap(([, elements]) => elements.map(({ attributes }) => attributes.get("href"))));
    for (const address of [...copies].flat()) if (address !== undefined) expect(linked).toContain(address);
  });

  it("gives no reader away to the sites that it links to", () => {
    const telling = onPages(({ name, attributes }, path) => {
      const address = attributes.get("href") ?? "";
      if (name !== "a" || target(address, path)) return undefined;
      return attributes.get("rel") === "noopener noreferrer nofollow" ? undefined : address;
    });
    expect(telling).toEqual([]);
  });

  it("keeps every address below the path of the site", () => {
    const outside = onPages(({ name, attributes }) => {
      const address = attributes.get("href") ?? attributes.get("src") ?? "";
      return address.startsWith("/") && !address.startsWith(site.basePath) && name !== "base" ? address : undefined;
    });
    expect(outside).toEqual([]);
  });

  it("names a source on the page of every event", () => {
    for (const { id, sources } of site.timeline.events) {
      const links = pages
        .find(([path]) => path === `/events/${id}/index.html`)?.[1]
        .map(({ attributes }) => attributes.get("href"));
      expect(sources.length, id).toBeGreaterThan(0);
      expect(links, id).toEqual(expect.arrayContaining(sources.map((source) => site.href(`/sources/${source.id}/`))));
    }
  });
});

function idOf({ attributes }: PageElement): string | undefined {
  return attributes.get("id");
}

it("gives every page of the first story a title of its own", async () => {
  const { files } = await builtSite(firstStory);
  const titles = [...files.values()].flatMap((text) => /<title>(.*?)<\/title>\n<meta/.exec(text)?.[1] ?? []);
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
});
