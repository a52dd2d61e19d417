import { expect, it } from "vitest";
import { english } from "../../src/language/english.ts";
import { Site } from "../../src/site/site.ts";
import { templates } from "../../templates/templates.ts";
import { type Files, record, settings, timelineOf } from "../story.ts";

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

it("head and foot of each page have the words of the story", () => {
  const home = homeOf({ "story.yaml": settings("short_title: Raids\nfooter: Made by [us](https://example.org/).") });
  expect(partOf(home, "header")).toContain('<a href="/">Raids</a>');
  expect(partOf(home, "footer")).toContain(
    '<p>Made by <a href="https://example.org/" rel="noopener noreferrer nofollow">us</a>.</p>',
  );
});
