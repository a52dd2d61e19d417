import { check } from "@placemarkio/check-geojson";
import { describe, expect, it, test } from "vitest";
import { geoJson } from "../../src/export/geojson.ts";
import { event, place } from "../story.ts";
import { siteOf, sites } from "./sites.ts";

const site = siteOf({
  "places/hill.md": place("name: Hill\nlat: 50.5\nlon: -36"),
  "places/ford.md": place("name: Ford\nlat: 51\nlon: -35"),
  "events/a.md": event("date: 2023-06-01\nplaces: Hill"),
  "events/b.md": event("date: 2023-06-02/..\nplaces: [Ford, Town, Hill]"),
  "events/c.md": event("date: 2023-06-03\nplaces: Town"),
});

describe("the GeoJSON of events", () => {
  const { features } = JSON.parse(geoJson(site));

  it("puts longitude first, and an event at each of its points or nowhere", () => {
    expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      { type: "Point", coordinates: [-36, 50.5] },
      {
        type: "MultiPoint",
        coordinates: [
          [-35, 51],
          [-36, 50.5],
        ],
      },
      null,
    ]);
  });

  it("says when, with open ends left out", () => {
    expect(features[1].when).toEqual({
      timespans: [{ start: { earliest: "2023-06-01T21:00:00.000Z", latest: "2023-06-02T21:00:00.000Z" }, end: {} }],
    });
    expect(features[1].properties).toMatchObject({
      date: "2023-06-02/..",
      when: "since Friday, 2 June 2023",
      to: null,
    });
  });

  test.each(sites)("is accepted for %s", (_, whole) => {
    const read = check(geoJson(whole));
    expect(read.type === "FeatureCollection" && read.features.length).toBe(whole.timeline.events.length);
  });
});
