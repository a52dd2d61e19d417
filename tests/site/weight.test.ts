import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import * as url from "../../src/url.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory } from "../stories/stories.ts";
import budget from "./budget.json" with { type: "json" };

const { folder, files } = await builtSite(firstStory);

/** What a file weighs on its way to a reader, in bytes. */
function weight(file: string): number {
  return gzipSync(files.get(file) ?? "").length;
}

it("sends little style and script to a reader who does not search", () => {
  const own = [url.stylePath, url.entryScriptPath].map(weight);
  expect(own.every((bytes) => bytes > 100)).toBe(true);
  expect(own.reduce((sum, bytes) => sum + bytes)).toBeLessThan(budget["style and scripts before a reader searches"]);
});

it("sends little more script than the library to a reader who searches", () => {
  expect(weight(url.searchScriptPath)).toBeLessThan(budget["the script of the search, with its library"]);
});

it("sends the program that checks to those who contribute alone, and no more of it than they need", () => {
  const scripts = [...files.keys()].filter((file) => /^\/desk\/(?:worker|chunk|english)/.test(file));
  expect([...files.keys()].filter((file) => /^\/desk\/(?:german|russian)/.test(file))).toEqual([]);
  const bytes = scripts.map(weight).reduce((sum, each) => sum + each);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(budget["the desk, with all that checks"]);
  const loading = [...files].filter(([, text]) => text.includes(`src="${url.deskFilePath("page.js")}"`));
  expect(loading.map(([file]) => file)).toEqual(["/contribute/index.html"]);
});

it("keeps the page of every event light", () => {
  const heavy = [...files.keys()].filter(
    (file) => /^\/events\/.*html$/.test(file) && weight(file) > budget["an event"],
  );
  expect(heavy).toEqual([]);
});

it("keeps what others show of an event lighter still", () => {
  const embedded = [...files.keys()].filter((file) => /^\/embed\/events\/.*html$/.test(file));
  expect(embedded.length).toBeGreaterThan(70);
  expect(embedded.filter((file) => weight(file) > budget["an event in a frame"])).toEqual([]);
});

it("keeps home light, with its map and chart", () => {
  const home = files.get("/index.html") ?? "";
  expect(home).toContain('class="map');
  expect(weight("/index.html")).toBeLessThan(budget.home);
});

it("keeps its fonts light, which have Cyrillic where native names stand alone", () => {
  const fonts = ["display-latin", "interface-cyrillic", "interface-latin", "reading-latin"].map(
    (font) => `${font}.woff2`,
  );
  expect(readdirSync(join(folder, "fonts")).filter((file) => file.endsWith(".woff2"))).toEqual(fonts);
  const bytes = fonts.map((font) => statSync(join(folder, url.fontPath(font))).size);
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(budget.fonts);
});
