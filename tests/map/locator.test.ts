import { expect, test } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { countryNamesIn } from "../../src/map/area.ts";
import { basemap as world } from "../../src/map/basemap/read-basemap.ts";
import { landmarksOf, locatorMap } from "../../src/map/locator.ts";
import { marksOf } from "../../src/map/mark.ts";
import { spotsOf } from "../../src/map/spot.ts";
import type { Place } from "../../src/model.ts";
import { eventsAt, place } from "./story.ts";
import { type Element, elementsOf, withClass } from "./svg.ts";

const basemap = world();
const country = place("Norway");
const region = place("Nordland", undefined, country);
const town = place("Bodø", [67.28, 14.4], region);
const village = place("Fauske", [67.26, 15.39], region);
const farAway = place("Oslo", [59.91, 10.75], country);
const area = place("the north", undefined, country);
const places = [country, region, town, village, farAway, area];
const events = [...eventsAt(town, 3), ...eventsAt(village, 1), ...eventsAt(farAway, 9)];

function locatorOf(where: Place, among: readonly Place[] = places): readonly Element[] {
  const spots = spotsOf(among, basemap, "en-GB");
  const spot = spots.get(where);
  if (!spot) return [];
  const drawn = locatorMap({
    place: where,
    spot,
    landmarks: landmarksOf(spot, marksOf(events, spots)),
    disputed: [],
    basemap,
    messages: english.maps,
    countryNames: countryNamesIn("en-GB"),
    id: "locator",
  });
  expect(drawn.markup.length).toBeLessThan(5000);
  expect(drawn.markup).not.toMatch(/style=|NaN|Infinity/);
  return elementsOf(drawn);
}

test("a locator names the place itself, what is near it and the country, and tints its region", () => {
  const drawn = locatorOf(village);
  expect(withClass(drawn, "map-place")).toHaveLength(1);
  expect(withClass(drawn, "map-region")).toHaveLength(1);
  expect(withClass(drawn, "map-name").map(({ text }) => text)).toEqual(["Fauske", "Bodø"]);
  expect(withClass(drawn, "map-country").map(({ text }) => text)).toContain("Norway");
});

test("a name keeps to its side of a border and off it", () => {
  const there = place("Novaya Tavolzhanka", [50.35, 36.84]);
  const drawn = locatorOf(there, [there]);
  const [dot, name] = ["map-place", "map-name"].map((each) => withClass(drawn, each)[0]?.attributes);
  expect(Number(name?.y)).toBeLessThan(Number(dot?.cy) - 15);
});

test("a region is tinted and has its own name on it", () => {
  const drawn = locatorOf(region);
  expect(withClass(drawn, "map-region")).toHaveLength(1);
  expect(withClass(drawn, "map-name")[0]?.text).toBe("Nordland");
});

test("a locator in the open sea is so wide that a coast tells where it lies", () => {
  const there = place("There", [-21.6, -165.4]);
  expect(withClass(locatorOf(there, [there]), "map-coast")).toHaveLength(1);
});

test.each([country, area])("there is none for a place known as no more than a country", (where) => {
  expect(locatorOf(where)).toEqual([]);
});

test.each([
  [90, 0],
  [-90, 0],
  [0, 180],
  [-16.8, -179.99],
  [71.2, 180],
])("a locator at %f, %f is as sound as another", (lat, lon) => {
  const there = place("There", [lat, lon]);
  expect(withClass(locatorOf(there, [there]), "map-place")).toHaveLength(1);
});
