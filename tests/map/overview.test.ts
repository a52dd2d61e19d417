import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { countryNamesIn } from "../../src/map/area.ts";
import { basemap as world } from "../../src/map/basemap/read-basemap.ts";
import { disputedAreasOf } from "../../src/map/disputed.ts";
import type { MapInput } from "../../src/map/map-input.ts";
import { marksOf } from "../../src/map/mark.ts";
import { mapOfDays, overviewMap } from "../../src/map/overview.ts";
import { spotsOf } from "../../src/map/spot.ts";
import { textWidth } from "../../src/map/text-width.ts";
import type { Event, Place, Story } from "../../src/model.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { placePath } from "../../src/url.ts";
import { runs } from "../runs.ts";
import { event, eventsAt, place, story } from "./story.ts";
import { type Element, elementsOf, inside, withClass } from "./svg.ts";

const basemap = world();

function inputOf(places: readonly Place[], events: readonly Event[], of: Story = story()): MapInput {
  const spots = spotsOf(places, basemap, of.language);
  return {
    events,
    spots,
    marks: marksOf(events, spots),
    disputed: disputedAreasOf(of, spots, basemap),
    basemap,
    messages: english.maps,
    countryNames: countryNamesIn(of.language),
    href: (path) => `/base${path}`,
    id: "map",
  };
}

function draw(places: readonly Place[], events: readonly Event[], of?: Story): readonly Element[] {
  return elementsOf(overviewMap(inputOf(places, events, of)));
}

function mapOf(counts: ReadonlyMap<Place, number>): readonly Element[] {
  return draw(
    [...counts.keys()],
    [...counts].flatMap(([where, count]) => eventsAt(where, count)),
  );
}

const hrefOf = (where: Place) => `/base${placePath(where)}`;

/** The link of a place in the map, and what is in it. */
function markOf(where: Place, elements: readonly Element[]): readonly Element[] {
  const [map] = withClass(elements, "map-drawing");
  const link = map && inside(map).find(({ attributes }) => attributes.href === hrefOf(where));
  return link ? [link, ...inside(link)] : [];
}

function radiusOf(where: Place, elements: readonly Element[], className = "map-place"): number {
  return Number(withClass(markOf(where, elements), className)[0]?.attributes.r);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ attributes, children, text }: Element): Box {
  const [x, y] = [Number(attributes.x), Number(attributes.y)];
  const [below] = children.filter(({ name }) => name === "tspan");
  const lines = below ? [text.slice(0, -below.text.length), below.text] : [text];
  const width = Math.max(...lines.map((line) => textWidth(line, 13.5)));
  const before: Readonly<Record<string, number>> = { start: 0, middle: width / 2, end: width };
  const left = x - (before[attributes["text-anchor"] ?? "start"] ?? 0);
  return { left, right: left + width, top: y - 10, bottom: y + 2 + (below ? 15 : 0) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whatever holds of any map. */
function check(counts: ReadonlyMap<Place, number>): void {
  const elements = mapOf(counts);
  for (const { attributes } of elements) expect(Object.values(attributes).join()).not.toMatch(/NaN|Infinity|undefined/);
  const [list] = withClass(elements, "map-list");
  const listed = list ? inside(list) : [];
  for (const [where, count] of counts) {
    const item = listed.find(({ attributes }) => attributes.href === hrefOf(where));
    expect(item?.text).toBe(`${where.name}: ${count === 1 ? "1 event" : `${count} events`}`);
  }
  const boxes = ["map-name", "map-country"].flatMap((name) => withClass(elements, name)).map(boxOf);
  for (const [index, box] of boxes.entries()) {
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
  }
}

describe("an overview", () => {
  test("is nothing where no event has a point", () => {
    expect(draw([place("a")], eventsAt(place("a"), 3))).toEqual([]);
    expect(draw([place("a", [50, 30])], [])).toEqual([]);
  });

  test("lists every place and keeps labels apart, wherever places lie and however many events they have", () => {
    const at = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));
    const counted = fc.array(fc.tuple(at, fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counted, (all) => {
        check(new Map(all.map(([where, count], index) => [place(`p${index}`, where), count])));
      }),
      { numRuns: runs(4) },
    );
  });

  // biome-ignore format: a table
  test.each([
    ["at the same point", [[50.4, 36.9], [50.4, 36.9], [50.4, 36.9]]],
    ["either side of the date line", [[-18.1, 178.4], [-16.5, -179.9], [-17.6, 177.4]]],
    ["at both poles", [[90, 0], [-90, 0]]],
    ["around a pole", [[89, 0], [89, 90], [89, 180], [88, -90]]],
    ["all over the world", [[35.7, 139.7], [40.7, -74], [-33.9, 151.2], [-34.6, -58.4], [51.5, -0.1], [-1.3, 36.8]]],
  ] as const)("holds of places %s", (_, points) => {
    check(new Map(points.map((at, index) => [place(`Place ${index}`, at), index + 1])));
  });

  test("gives circles an area that is the number of events, the largest and the smallest too", () => {
    const places = [place("a", [50, 30]), place("b", [50, 31]), place("c", [50.5, 30.5])];
    const counts = [1, 40, 900];
    const elements = mapOf(new Map(places.map((each, index) => [each, counts[index] ?? 0])));
    const [one, ...others] = places.map((each, index) => radiusOf(each, elements) / Math.sqrt(counts[index] ?? 0));
    for (const other of others) expect(other).toBeCloseTo(one ?? 0, 1);
  });

  test("leads from each circle to its place, by a target of 24 pixels on the narrowest screens", () => {
    const [a, b] = [place("a", [50, 30]), place("b", [48, 36])];
    const elements = mapOf(new Map([a, b].map((each) => [each, 2])));
    for (const each of [a, b]) {
      expect(radiusOf(each, elements, "map-target") * 2 * (328 / 400)).toBeGreaterThanOrEqual(24);
      expect(markOf(each, elements).find(({ name }) => name === "title")?.text).toBe(`${each.name}: 2 events`);
    }
  });

  test("is framed by where most events are, and shows the rest as dots around its frame on a small map", () => {
    const near = Array.from({ length: 12 }, (_, i) => place(`n${i}`, [50 + (i % 4) / 2, 30 + i / 4]));
    const chain = Array.from({ length: 10 }, (_, i) => place(`c${i}`, [50, 36 + 4 * i]));
    const elements = mapOf(
      new Map([...near.map((each) => [each, 50] as const), ...chain.map((each) => [each, 1] as const)]),
    );
    for (const each of near) expect(markOf(each, elements)).not.toEqual([]);
    const [small] = withClass(elements, "map-inset");
    expect(small?.attributes["aria-label"]).toContain("10 places outside");
    const [dots] = withClass(small ? inside(small) : [], "map-dots");
    expect(dots?.attributes.d?.match(/M/g)).toHaveLength(10);
    expect(withClass(elements, "map-drawing")).toHaveLength(1);
  });

  test("draws an area as a dashed circle with its number, beside what has a point there", () => {
    const country = place("Norway");
    const region = place("Nordland", undefined, country);
    const district = place("Salten", undefined, region);
    const town = place("Bodø", [67.28, 14.4], district);
    const hamlet = place("a hamlet", undefined, district);
    const places = [country, region, district, town, hamlet];
    const events = [...eventsAt(town, 2), event("r", [region]), event("h", [hamlet]), event("both", [region, town])];
    const elements = draw(places, events);
    expect(radiusOf(town, elements)).toBeGreaterThan(0);
    for (const area of [region, district]) {
      const [circle] = withClass(markOf(area, elements), "map-area");
      expect(withClass(markOf(area, elements), "map-name")[0]?.text).toBe(`${area.name}1, place not exact`);
      const [dot] = withClass(markOf(town, elements), "map-place");
      const away = Math.hypot(
        Number(circle?.attributes.cx) - Number(dot?.attributes.cx),
        Number(circle?.attributes.cy) - Number(dot?.attributes.cy),
      );
      expect(away).toBeGreaterThan(Number(circle?.attributes.r) + Number(dot?.attributes.r));
    }
    const [caption] = elements.filter(({ name }) => name === "strong");
    expect(caption?.text).toBe("5 of 5 events lie in Norway, 3 of them in Bodø.");
  });

  test.each([[1], [1, 1, 1], [2, 2, 2, 1]])(
    "says where most events lie of none of places with %j events",
    (...counts) => {
      const elements = mapOf(new Map(counts.map((count, index) => [place(`p${index}`, [45, 20 + index]), count])));
      expect(elements.filter(({ name }) => name === "strong")).toEqual([]);
    },
  );

  test.each([
    ["from the Bering Strait to the Bering Strait", -0.1],
    ["from the Atlantic to the Atlantic", -140],
  ])("shows the whole world %s, in no more text than a page can bear", (_, home) => {
    const ends = [place("north", [78.2, 15.6]), place("south", [-77.85, 166.7]), place("islands", [-16.5, -179.9])];
    const all = [place("home", [51.5, home]), place("across", [35.7, home + 160]), ...ends];
    const elements = mapOf(new Map(all.map((each) => [each, 1])));
    for (const each of all) expect(radiusOf(each, elements)).toBeGreaterThan(0);
    expect(withClass(elements, "map-inset")).toEqual([]);
    const paths = elements.flatMap(({ attributes }) => attributes.d ?? []);
    expect(paths.join("").length).toBeLessThan(30_000);
    const [sea, land] = ["map-sea", "map-land"].map((name) => withClass(elements, name)[0]?.attributes.d ?? "");
    expect(sea).toMatch(/^M/);
    expect(land?.match(/M/g)?.length).toBeGreaterThan(40);
  });

  test("tells places in a town apart, save where it would draw a border more closely than the basemap knows it", () => {
    const apart = (places: readonly Place[]) => {
      const elements = mapOf(new Map(places.map((each) => [each, 1])));
      const [a, b] = places.map((each) => withClass(markOf(each, elements), "map-place")[0]?.attributes);
      const [small] = withClass(elements, "map-inset");
      const lines = ["map-coast", "map-border"].flatMap((name) => withClass(small ? inside(small) : [], name));
      expect(lines).not.toEqual([]);
      return Math.hypot(Number(a?.cx) - Number(b?.cx), Number(a?.cy) - Number(b?.cy));
    };
    expect(apart([place("square", [41.93, -88.64]), place("bridge", [41.89, -88.63])])).toBeGreaterThan(60);
    expect(apart([place("this side", [50.31, 36.86]), place("that side", [50.27, 36.87])])).toBeLessThan(20);
  });

  test("has its scale in a corner where no border is", () => {
    const scaleOf = (...points: readonly (readonly [number, number])[]) =>
      withClass(mapOf(new Map(points.map((at, index) => [place(`p${index}`, at), 1]))), "map-scale")[0]?.attributes.d;
    expect(scaleOf([52.1, -1.2])).toMatch(/^M12 285/);
    expect(scaleOf([31.95, 35.93], [32.55, 35.85], [32.04, 35.73])).not.toMatch(/^M12 285/);
  });

  test("keeps thousands of places to one size: those with most events are links, the others dots", () => {
    const places = Array.from({ length: 3000 }, (_, i) => place(`p${i}`, [45 + (i % 60) / 10, 20 + i / 200]));
    const counts = new Map(places.map((each, index) => [each, 1 + (index % 3)]));
    const elements = mapOf(counts);
    expect(withClass(elements, "map-place")).toHaveLength(40);
    expect(withClass(elements, "map-list")[0]?.text).toContain("2,900 places more");
  });

  test("hatches a disputed area and keeps its note; one that is not on the basemap has the note alone", () => {
    const country = place("Cyprus");
    const region = place("Larnaca", undefined, country);
    const town = place("Town", [34.92, 33.63], region);
    const other = place("Some valley", undefined, country);
    const disputed = [
      { place: region, note: "Claimed by two." },
      { place: other, note: "Claimed by three." },
    ];
    const elements = draw([country, region, town, other], eventsAt(town, 1), story(disputed));
    const shapes = withClass(elements, "map-contested");
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(shapes).toHaveLength(2);
    for (const { attributes } of shapes) expect(ids).toContain(/^url\(#(.*)\)$/.exec(attributes.fill ?? "")?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const [notes] = withClass(elements, "map-notes");
    expect(notes?.text).toContain("Hatched: Larnaca. Claimed by two.");
    expect(notes?.text).toContain("Disputed: Some valley. Claimed by three.");
  });
});

test("a map of days has the circles of each day's places in a layer of its own", () => {
  const [a, b] = [place("a", [50, 30]), place("b", [50.5, 31])];
  const days = [eventsAt(a, 2), [...eventsAt(a, 1), ...eventsAt(b, 1)], []];
  const elements = elementsOf(mapOfDays(inputOf([a, b], days.flat()), days));
  const layers = days.map((_, day) => withClass(elements, `map-day-${day}`).flatMap(inside));
  expect(layers.map(({ length }) => length)).toEqual([1, 2, 0]);
  expect(layers[0]?.[0]?.attributes).toEqual(withClass(elements, "map-place")[0]?.attributes);
});

test("the overview of the story in content/ is the same bytes each time, and few of them", async () => {
  const { timeline } = await loadSite("content");
  const draws = () => String(overviewMap(inputOf(timeline.places, timeline.events, timeline.story)));
  expect(draws()).toBe(draws());
  expect(draws().length).toBeLessThan(16_000);
});
