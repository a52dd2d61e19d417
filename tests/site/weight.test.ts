import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import * as url from "../../src/url.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory } from "../stories/stories.ts";
import budget from "./budget.json" with { type: "json" };

const { files } = await builtSite(firstStory);

/** What a file weighs on its way to a reader, in bytes. */
function weight(file: string): number {
  return gzipSync(files.get(file) ?? "").length;
}

it("sends little style and script to a reader who does not search", () => {
  const own = [url.stylePath, url.entryScriptPath].map(weight);
  expect(own.every((bytes) => bytes > 100)).toBe(true);
  expect(own.reduce((sum, bytes) => sum + bytes)).toBeLessThan(budget["style and scripts before a reader searches"]);
});

it("keeps the page of every event light", () => {
  const heavy = [...files.keys()].filter((file) => file.startsWith("/events/") && weight(file) > budget["an event"]);
  expect(heavy).toEqual([]);
});

it("keeps home light, with its map and chart", () => {
  const home = files.get("/index.html") ?? "";
  expect(home).toContain('class="map');
  expect(weight("/index.html")).toBeLessThan(budget.home);
});
