import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/map/basemap/basemap.ts";
import { basemap as world } from "../../src/map/basemap/read-basemap.ts";
import { foldName } from "../../src/map/fold-name.ts";
import { frameAround } from "../../src/map/frame.ts";
import { visibleLand } from "../../src/map/visible-land.ts";

const basemap = world();

function countryAt([lon, lat]: Position): string | undefined {
  const frame = frameAround([[lon, lat]], { width: 300, height: 200 }, 0, 200);
  return visibleLand(basemap, frame, [], 0.5).regionAt(frame.at([lon, lat]))?.country;
}

describe("the basemap", () => {
  test.each([
    ["a capital", [2.35, 48.85], "FR"],
    ["a region that one state holds and another is recognised to own", [34.1, 45], "UA"],
    ["a federal city there", [33.55, 44.6], "UA"],
    ["a region beside it across the strait", [38.9, 45.1], "RU"],
    ["an island across the date line", [178.45, -18.1], "FJ"],
    ["land beyond the date line", [-174.5, 66.3], "RU"],
    ["the far south", [0, -80], "AQ"],
    ["the open sea", [-30, 0], undefined],
  ] as const)("knows the country of %s", (_, position, country) => {
    expect(countryAt(position)).toBe(country);
  });

  test("has a shape for every region, and a country code for all but a few", () => {
    expect(basemap.regions.length).toBeGreaterThan(4000);
    for (const { code, number } of basemap.regions) {
      expect(code).toMatch(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|-1|-9)/);
      expect(basemap.edges.outline(new Set([number])).length).toBeGreaterThan(0);
    }
  });

  test("is small, and its lines lie within their regions' boxes", () => {
    const { size } = statSync(new URL("../../src/map/basemap/world.basemap", import.meta.url));
    expect(size).toBeLessThan(2_600_000);
    for (const { number, box } of basemap.regions.slice(0, 50)) {
      const [west, south, east, north] = box;
      for (const edge of basemap.edges.of(number)) {
        const line = basemap.edges.line(edge);
        for (const [index, degrees] of basemap.line(line < 0 ? ~line : line).entries()) {
          const [least, most] = index % 2 === 0 ? [west, east] : [south, north];
          expect(degrees >= least && degrees <= most).toBe(true);
        }
      }
    }
  });

  test("knows regions by their folded names", () => {
    expect(basemap.named(foldName("Baden-Württemberg")).map(({ code }) => code)).toEqual(["DE-BW"]);
    expect(basemap.named("constructor")).toEqual([]);
    for (const name of basemap.names) expect(foldName(name)).toBe(name);
  });
});

test("the globe is not turned inside out", () => {
  const frame = frameAround([[32, 46]], { width: 300, height: 200 }, 0, 900);
  expect(visibleLand(basemap, frame, [], 0.5).regionAt(frame.at([31.5, 43.5]))).toBeUndefined();
});
