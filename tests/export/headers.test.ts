import { expect, it } from "vitest";
import { headers } from "../../src/export/headers.ts";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { templates } from "../../templates/templates.ts";
import { fileNames } from "../render-site.ts";
import { type Files, question, settings, timelineOf } from "../story.ts";

const siteOf = (files: Files) => new Site(timelineOf(files), english);
const site = siteOf({
  "story.yaml": settings("address: https://news.example/"),
  "questions/fighting.md": question(),
});
const rules = [...headers(site).matchAll(/^(\/\S*)\n {2}([\w-]+): (.*)$/gm)].map(([, path = "", name, value]) => ({
  form: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", ".*")}$`),
  name,
  value,
}));

/** The values of a field that are sent along with a file. */
function sent(file: string, name: string) {
  const path = file.replace(/\/index\.html$/, "/");
  return rules.filter((rule) => rule.name === name && rule.form.test(path)).map(({ value }) => value);
}

it("other sites may frame what is made for it, and no other page", () => {
  const pages = fileNames(site).filter((file) => file.endsWith("/index.html"));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    expect(sent(page, "Content-Security-Policy"), page).toEqual(
      page.startsWith("/embed/") ? [] : ["frame-ancestors 'self'"],
    );
  }
});

it("scripts of other sites may read the data, the feeds and how a page is shown in a frame, once each", () => {
  const files = ["/data/timeline.json", "/feed.xml", "/feed.json", "/embed/timeline/oembed.json"];
  expect(fileNames(site)).toEqual(expect.arrayContaining(files));
  for (const file of files) expect(sent(file, "Access-Control-Allow-Origin"), file).toEqual(["*"]);
  expect(sent("/index.html", "Access-Control-Allow-Origin")).toEqual([]);
});

it("a story's own file takes its place", () => {
  const own = siteOf({ "static/_headers": "/*\n  X-Own: 1\n" });
  expect(templates.headers.items?.(own)).toEqual([]);
});
