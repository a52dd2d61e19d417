import { describe, expect, it } from "vitest";
import { shareCard } from "../../src/export/share-card.ts";
import { noMemo } from "../../src/memo.ts";
import { outputFile } from "../../src/url.ts";
import { fileNames } from "../render-site.ts";
import { event, place, settings } from "../story.ts";
import { siteOf } from "./sites.ts";

const address = "address: https://example.org/news";
const onMap = {
  "places/town.md": place("name: Town\nlat: 43.7\nlon: -70.3"),
  "events/it.md": event(),
};

describe("the share card", () => {
  it("is a PNG of 1200 by 630 pixels", () => {
    const png = shareCard(siteOf({ "story.yaml": settings(address), ...onMap }).drawings.card, noMemo);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(5_000);
    expect(png.length).toBeLessThan(300_000);
  });

  it("needs no font of the machine that draws it", () => {
    const site = siteOf({ "story.yaml": settings(address), ...onMap });
    expect(site.drawings.card.markup).not.toMatch(/<text|font/);
  });

  it.each([
    ["there is, of a story on the map whose address is known", { "story.yaml": settings(address), ...onMap }, true],
    ["there is none without an address", onMap, false],
    ["there is none without a place on the map", { "story.yaml": settings(address), "events/it.md": event() }, false],
  ])("%s", (_, files, isThere) => {
    const site = siteOf(files);
    expect(site.hasShareCard).toBe(isThere);
    expect(fileNames(site).includes(outputFile("/card.png"))).toBe(isThere);
  });
});
