import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { areasOf, countryNamesIn } from "../../src/map/area.ts";
import { basemap as world } from "../../src/map/basemap/read-basemap.ts";
import { disputedAreasOf } from "../../src/map/disputed.ts";
import { overviewMap } from "../../src/map/overview.ts";
import { textWidth } from "../../src/map/text-width.ts";
import type { Event, Place, Story } from "../../src/model.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { placePath } from "../../src/url.ts";
import { runs } from "../runs.ts";
import { event, eventsAt, place, story } from "./story.ts";
import { type Element, elementsOf, inside, withClass } from "./svg.ts";

const basemap = world();

function draw(places: readonly Place[], events: readonly Event[], of: Story = story()) {
  const areas = areasOf(places, basemap, of.language);
  return overviewMap({
    events,
    areas,
    disputed: disputedAreasOf(of, areas, basemap),
    basemap,
    messages: english.maps,
    countryNames: countryNamesIn(of.language),
    href: (path) => `/base${path}`,
  });
}

function mapOf(counts: ReadonlyMap<Place, number>) {
  const events = [...counts].flatMap(([where, count]) => eventsAt(where, count));
  return draw([...counts.keys()], events);
}

const hrefOf = (where: Place) => `/base${placePath(where)}`;

function linksTo(where: Place, elements: readonly Element[]): readonly Element[] {
  return elements.filter(({ name, attributes }) => name === "a" && attributes.href === hrefOf(where));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ attributes, text }: Element): Box {
  const [x, y] = [Number(attributes.x), Number(attributes.y)];
  return { left: x, right: x + textWidth(text, 12), top: y - 9, bottom: y + 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function labelsIn(svg: Element): readonly Element[] {
  const all = inside(svg);
  return ["map-name", "map-area", "map-country"].flatMap((name) => withClass(all, name));
}

const svgsOf = (elements: readonly Element[]) => elements.filter(({ attributes }) => attributes.role === "group");

/** Whatever holds of any map. */
function check(counts: ReadonlyMap<Place, number>): void {
  const drawn = mapOf(counts);
  const markup = String(drawn);
  expect(markup).not.toMatch(/style=|NaN|Infinity|undefined/);
  const elements = elementsOf(drawn);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const [list] = withClass(elements, "map-list");
  for (const [where, count] of counts) {
    const [item] = list ? linksTo(where, inside(list)) : [];
    expect(item?.text).toContain(where.name);
    expect(item?.text).toContain(count === 1 ? ": 1 event" : `: ${count} events`);
  }
  for (const { attributes } of elements.filter(({ name }) => name === "a")) {
    const isKnown = [...counts.keys()].some((where) => hrefOf(where) === attributes.href);
    expect(isKnown || ids.includes((attributes.href ?? "").slice(1))).toBe(true);
  }
  for (const svg of svgsOf(elements)) {
    for (const id of (svg.attributes["aria-labelledby"] ?? "").split(" ")) expect(ids).toContain(id);
    const boxes = labelsIn(svg).map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
  }
}

describe("an overview", () => {
  test("is nothing where no event has a point", () => {
    expect(String(draw([place("a")], eventsAt(place("a"), 3)))).toBe("");
    expect(String(draw([place("a", [50, 30])], []))).toBe("");
  });

  test("holds wherever places lie and however many events they have", () => {
    const at = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));
    const counted = fc.array(fc.tuple(at, fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counted, (all) => {
        check(new Map(all.map(([where, count], index) => [place(`p${index}`, where), count])));
      }),
      { numRuns: runs(4) },
    );
  });

  test.each([
    ["one place", [[50.4, 36.9]]],
    [
      "places at the same point",
      [
        [50.4, 36.9],
        [50.4, 36.9],
        [50.4, 36.9],
      ],
    ],
    [
      "places either side of the date line",
      [
        [-18.1, 178.4],
        [-16.5, -179.9],
        [-17.6, 177.4],
      ],
    ],
    [
      "places at both poles",
      [
        [90, 0],
        [-90, 0],
      ],
    ],
    [
      "places around a pole",
      [
        [89, 0],
        [89, 90],
        [89, 180],
        [88, -90],
      ],
    ],
    [
      "places all over the world",
      [
        [35.7, 139.7],
        [40.7, -74],
        [-33.9, 151.2],
        [-34.6, -58.4],
        [51.5, -0.1],
        [-1.3, 36.8],
      ],
    ],
    [
      "a village and its neighbours far from a city",
      [
        [50.35, 36.83],
        [50.41, 36.91],
        [50.4, 36.9],
        [55.75, 37.6],
      ],
    ],
  ] as const)("holds of %s", (_, points) => {
    check(new Map(points.map((at, index) => [place(`Place ${index}`, at), index + 1])));
  });

  test("gives circles an area that is the number of events", () => {
    const places = [place("a", [50, 30]), place("b", [50, 36]), place("c", [46, 33])];
    const counts = [1, 9, 40];
    const elements = elementsOf(mapOf(new Map(places.map((each, index) => [each, counts[index] ?? 0]))));
    const [wide] = withClass(elements, "map-wide");
    const areas = places.map((each, index) => {
      const [link] = wide ? linksTo(each, inside(wide)) : [];
      const [dot] = link ? withClass(inside(link), "map-dot") : [];
      return Number(dot?.attributes.r) ** 2 / (counts[index] ?? 0);
    });
    for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 1);
  });

  test("gives every dot a target of 24 pixels and a name that holds its label", () => {
    const drawn = elementsOf(
      mapOf(
        new Map([
          [place("a", [50, 30]), 1],
          [place("b", [48, 36]), 5],
        ]),
      ),
    );
    const links = drawn.filter(({ name, attributes }) => name === "a" && !attributes.href?.startsWith("#"));
    for (const link of links.filter((each) => withClass(inside(each), "map-dot").length > 0)) {
      const radii = inside(link).flatMap(({ attributes }) => Number(attributes.r ?? 0));
      expect(Math.max(...radii)).toBeGreaterThanOrEqual(12);
      const [title] = inside(link).filter(({ name }) => name === "title");
      const [label] = withClass(inside(link), "map-name");
      expect(title?.text).toContain(label?.text);
    }
  });

  test("draws what lies too close together in a detail, to which its frame leads", () => {
    const near = [place("a", [50.35, 36.83]), place("b", [50.41, 36.91])];
    const elements = elementsOf(mapOf(new Map([...near, place("c", [46, 30])].map((each) => [each, 1]))));
    const [frame] = elements.filter(({ name, attributes }) => name === "a" && attributes.href === "#map-detail-a");
    expect(frame?.text).toContain("Detail A");
    const [detail] = elements.filter(({ attributes }) => attributes.id === "map-detail-a");
    for (const each of near) expect(detail && linksTo(each, inside(detail))).toHaveLength(1);
  });

  test("names a place far out of the frame at the edge, with the way there", () => {
    const far = place("Far", [70, 36]);
    const near = [place("a", [50, 36]), place("b", [50.5, 36.8]), place("c", [49.6, 36.4])];
    const elements = elementsOf(mapOf(new Map([...near, far].map((each) => [each, 2]))));
    expect(withClass(elements, "map-beyond")).toHaveLength(2);
    expect(linksTo(far, elements)[0]?.text).toMatch(/Far, 2,\d00 km north of the middle of the map: 2 events/);
  });

  test("keeps to where nearly all events are, though a chain of places leads ever farther from there", () => {
    const near = Array.from({ length: 12 }, (_, i) => place(`n${i}`, [50 + (i % 4) / 2, 30 + i / 4]));
    const chain = Array.from({ length: 10 }, (_, i) => place(`c${i}`, [50, 34 + 4 * i]));
    const elements = elementsOf(
      mapOf(new Map([...near.map((each) => [each, 50] as const), ...chain.map((each) => [each, 1] as const)])),
    );
    expect(
      linksTo(chain.at(-1) as Place, elements)
        .map(({ text }) => text)
        .join(),
    ).toContain("east of the middle of the map");
  });

  test("counts an event that is known only to its region beside the region's name, without a dot", () => {
    const country = place("Norway");
    const region = place("Nordland", undefined, country);
    const town = place("Bodø", [67.28, 14.4], region);
    const hamlet = place("a hamlet", undefined, region);
    const events = [...eventsAt(town, 2), event("r", [region]), event("h", [hamlet]), event("both", [region, town])];
    const elements = elementsOf(draw([country, region, town, hamlet], events));
    expect(withClass(elements, "map-area").map(({ text }) => text)).toContain("Nordland: 2 events");
    expect(linksTo(town, elements)[0]?.text).toContain("Bodø: 3 events");
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
    const drawn = elementsOf(draw([country, region, town, other], eventsAt(town, 1), story(disputed)));
    const shapes = withClass(drawn, "map-contested");
    expect(shapes.length).toBeGreaterThan(0);
    for (const { attributes } of shapes) expect(attributes.fill).toMatch(/^url\(#map-.*-hatch\)$/);
    const [notes] = withClass(drawn, "map-notes");
    expect(notes?.text).toContain("Hatched: Larnaca. Claimed by two.");
    expect(notes?.text).toContain("Disputed: Some valley. Claimed by three.");
  });
});

describe("the overview of the story in content/", async () => {
  const { timeline } = await loadSite("content");
  const drawn = draw(timeline.places, timeline.events, timeline.story);

  test("is the same bytes each time, and few of them", () => {
    expect(String(draw(timeline.places, timeline.events, timeline.story))).toBe(String(drawn));
    expect(String(drawn).length).toBeLessThan(60_000);
  });

  test("draws or lists every place of an event", () => {
    const elements = elementsOf(drawn);
    for (const { places } of timeline.events) {
      for (const each of places) {
        const shown = [each, each.within, each.within?.within].flatMap((where) =>
          where ? linksTo(where, elements) : [],
        );
        expect(shown.length).toBeGreaterThan(0);
      }
    }
  });
});
