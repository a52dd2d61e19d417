import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { areasOf, countryNamesIn } from "../../src/map/area.ts";
import { basemap as world } from "../../src/map/basemap/read-basemap.ts";
import { locatorMap } from "../../src/map/locator.ts";
import type { Place } from "../../src/model.ts";
import { place } from "./story.ts";
import { elementsOf, withClass } from "./svg.ts";

const basemap = world();
const country = place("Norway");
const region = place("Nordland", undefined, country);
const town = place("Bodø", [67.28, 14.4], region);
const area = place("the north", undefined, country);
const areas = areasOf([country, region, town, area], basemap, "en-GB");

function locatorOf(where: Place) {
  return locatorMap({
    place: where,
    area: areas.get(where),
    disputed: [],
    basemap,
    messages: english.maps,
    countryNames: countryNamesIn("en-GB"),
  });
}

test.each([
  ["a dot for a place with coordinates", town, "map-dot"],
  ["a tint for a region", region, "map-tint"],
])("a locator draws %s", (_, where, className) => {
  const drawn = locatorOf(where);
  expect(withClass(elementsOf(drawn), className)).toHaveLength(1);
  expect(String(drawn).length).toBeLessThan(5000);
  expect(String(drawn)).not.toMatch(/style=|NaN|Infinity/);
});

test.each([country, area])("there is none for a place known as neither", (where) => {
  expect(String(locatorOf(where))).toBe("");
});

test.each([
  [90, 0],
  [-90, 0],
  [0, 180],
  [-16.8, -179.99],
  [71.2, 180],
])("a locator at %f, %f is as sound as another", (lat, lon) => {
  const drawn = locatorOf(place("There", [lat, lon]));
  expect(withClass(elementsOf(drawn), "map-dot")).toHaveLength(1);
  expect(String(drawn).length).toBeLessThan(5000);
  expect(String(drawn)).not.toMatch(/NaN|Infinity/);
});
