import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/map/basemap/basemap.ts";
import { readBasemap } from "../../src/map/basemap/read-basemap.ts";
import { frameAround } from "../../src/map/frame.ts";
import { landOf } from "../../src/map/land.ts";
import { reachOf } from "../../src/map/reach.ts";

const basemap = readBasemap();

function countryAt([lon, lat]: Position): string | undefined {
  const frame = frameAround([[lon, lat]], { width: 300, height: 200 }, 0, 200);
  return landOf(reachOf(basemap, frame), frame, [], 0.5).regionAt(frame.at([lon, lat]))?.country;
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
    for (const { code, arcs } of basemap.regions) {
      expect(code).toMatch(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|-1|-9)/);
      expect(arcs.length).toBeGreaterThan(0);
    }
  });

  test("is small, and its lines lie within their regions' boxes", () => {
    const { size } = statSync(new URL("../../src/map/basemap/world.topojson", import.meta.url));
    expect(size).toBeLessThan(3_000_000);
    for (const { arcs, box } of basemap.regions.slice(0, 50)) {
      const [west, south, east, north] = box;
      for (const [lon, lat] of arcs.flatMap((arc) => basemap.arc(arc))) {
        expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
      }
    }
  });
});

test("the globe is not turned inside out", () => {
  const frame = frameAround([[32, 46]], { width: 300, height: 200 }, 0, 900);
  expect(landOf(reachOf(basemap, frame), frame, [], 0.5).regionAt(frame.at([31.5, 43.5]))).toBeUndefined();
});
