import { expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { templates } from "../../templates/templates.ts";
import { event, type Files, question, record, settings, timelineOf } from "../story.ts";

const siteOf = (files: Files) => new Site(timelineOf(files), english);
const homeOf = (files: Files) => String(templates.home.render(siteOf(files), undefined));
const partOf = (markup: string, name: string) =>
  markup.split(`<${name} class="site">`)[1]?.split(`</${name}>`)[0] ?? "";

it("the style sheet ends with the story's theme, which leaves paper alone", () => {
  const style = (files: Files) => String(templates.style.render(siteOf(files), undefined));
  expect(style({ "theme.css": "/* Ours. */ :root { --line: light-dark(#CCC, #333); }" })).toMatch(
    /\}@media not print\{:root\{--line:light-dark\(#cccccc, #333333\)\}\}$/,
  );
  expect(style({})).not.toContain("@media not print");
});

it("a page of the story's own is linked at the head or at the foot", () => {
  const home = homeOf({
    "pages/imprint.md": record({ title: "Imprint" }, "", "By us."),
    "pages/method.md": record({ title: "How we work" }, "navigation: true", "With care."),
  });
  const [head, foot] = [partOf(home, "header"), partOf(home, "footer")];
  expect(head).toContain('<a href="/pages/method/">How we work</a>');
  expect(foot).toContain('<a href="/pages/imprint/">Imprint</a>');
  expect(head).not.toContain("Imprint");
  expect(foot).not.toContain("How we work");
});

it("the head links what the story names there, and the foot all else", () => {
  const home = homeOf({
    "story.yaml": settings(
      "navigation: [about, pages/method, {title: <Newsroom>, address: https://example.org/}, timeline]\nas_known: false",
    ),
    "pages/method.md": record({ title: "How we work" }, "", "With care."),
  });
  const linked = (part: string) => Array.from(partOf(home, part).matchAll(/<li><a href="([^"]+)"/g), ([, to]) => to);
  expect(linked("header")).toEqual(["/about/", "/pages/method/", "https://example.org/", "/timeline/"]);
  expect(linked("footer")).toEqual(
    ["places", "actors", "sources", "search", "open", "corrections", "data"].map((name) => `/${name}/`),
  );
  expect(home).toContain('rel="noopener noreferrer nofollow">&lt;Newsroom&gt;</a>');
});

it("pages speak of the statuses that the story wants", () => {
  const claims = ["yes", "no"].map(
    (answer, index) => `{by: ${["Legion", "Ministry"][index]}, says: So, question: q, answer: ${answer}}`,
  );
  const spokenOf = (status: string) => {
    const site = siteOf({
      "story.yaml": settings(`status: ${status}`),
      "questions/q.md": question(),
      "events/differ.md": event(`claims: [${claims.join(", ")}]`),
      "events/announced.md": event("planned: true"),
    });
    const pages = [...(templates.event.items?.(site) ?? [])].map((each) => String(templates.event.render(site, each)));
    const words = `${templates.home.render(site, undefined)}${templates.about.render(site, undefined)}${pages.join("")}`;
    return (["disputed", "announced"] as const).filter((each) => words.includes(`${english.badges[each]}</span>`));
  };
  expect(spokenOf("always")).toEqual(["disputed", "announced"]);
  expect(spokenOf("disputes")).toEqual(["disputed"]);
  expect(spokenOf("never")).toEqual([]);
});

it("a page of the story's own has headings one below the other", () => {
  const site = siteOf({ "pages/method.md": record({ title: "How we work" }, "", "# Sources\n\n## Their copies") });
  const { items, render } = templates["own-page"];
  const [method] = (items?.(site) ?? []).map((own) => String(render(site, own)));
  expect(method?.match(/<h\d>.*<\/h\d>/g)).toEqual([
    "<h1>How we work</h1>",
    "<h2>Sources</h2>",
    "<h3>Their copies</h3>",
  ]);
});

it("head and foot of each page have the words of the story", () => {
  const home = homeOf({ "story.yaml": settings("short_title: Raids\nfooter: Made by [us](https://example.org/).") });
  expect(partOf(home, "header")).toContain('<a href="/">Raids</a>');
  expect(partOf(home, "footer")).toContain(
    '<p>Made by <a href="https://example.org/" rel="noopener noreferrer nofollow">us</a>.</p>',
  );
});

it("the head of each page has the logo beside the title, below the path of the site", () => {
  const fields = "address: https://example.org/raids/\nlogo: static/us.png";
  const home = homeOf({ "story.yaml": settings(fields), "static/us.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1") });
  expect(partOf(home, "header")).toContain(
    '<a href="/raids/"><img class="logo" src="/raids/static/us.png" alt="" height="32">A story</a>',
  );
});

it("files in static are in the site as they are, and those that hosts look for at its top", async () => {
  const bytes = Buffer.from("RIFF\0\xff\0\0WEBPVP8 ", "latin1");
  const site = siteOf({ "static/a/x.webp": bytes, "static/CNAME": "example.org\n", "static/_headers": "/*\n" });
  const { items, path, render } = templates["static-files"];
  const files = items?.(site) ?? [];
  expect(files.map(path)).toEqual(["/CNAME", "/_headers", "/static/a/x.webp"]);
  expect(await Promise.all(files.map((file) => render(site, file)))).toContainEqual(bytes);
});
