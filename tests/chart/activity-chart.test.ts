import { describe, expect, test } from "vitest";
import { activityChart } from "../../src/chart/activity-chart.ts";
import { histogramOf, hoursOf } from "../../src/chart/histogram.ts";
import { english } from "../../src/language/english/english.ts";
import type { Actor, Event, Term } from "../../src/model.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { chapterPath, timelinePath } from "../../src/url.ts";
import { event } from "../map/story.ts";
import { elementsOf, inside, withClass } from "../map/svg.ts";

const harbour: Term = { key: "harbour", label: "Harbour office" };
const crews: Term = { key: "crews", label: "Crews" };

function actor(affiliation: Term | undefined, partOf?: Actor): Actor {
  return { id: affiliation?.key ?? "someone", affiliation, partOf } as unknown as Actor;
}

const hrefOfDate = (heading: string) => `${chapterPath(timelinePath, heading.slice(0, 7), 1)}#${heading}`;

function chart(events: readonly Event[], affiliations: readonly Term[] = [harbour, crews]) {
  return activityChart({
    events,
    affiliations,
    messages: english.charts,
    dates: english.dates,
    comma: english.comma,
    hrefOfDate,
  });
}

function on(...dates: readonly string[]): readonly Event[] {
  return dates.map((date, index) => event(`e${index}`, [], date));
}

test("the dates below a chart stand apart, and are written as the language writes them", () => {
  const below = (dates: readonly string[]) =>
    withClass(elementsOf(chart(on(...dates))), "chart-axis").flatMap((axis) => axis.children.map(({ text }) => text));
  expect(below(["2023-06-01", "2023-06-04", "2023-06-10"])).toEqual(["1 Jun", "4 Jun", "7 Jun", "10 Jun"]);
  expect(below(["2020-01", "2020-03", "2020-06"])).toEqual(["Jan 2020", "Mar 2020", "May 2020"]);
});

describe("a histogram", () => {
  test("has the days of the first century for its keys", () => {
    expect(histogramOf(on("0070-05-14")).bins.map(({ key }) => key)).toEqual(["0070-05-14"]);
  });

  test.each([
    ["one event", ["2023-06-04"], "day", 1, 0],
    ["days without a report between", ["2023-06-01", "2023-06-04"], "day", 4, 0],
    ["a year and a month beside days", ["1999", "2023-05", "2023-06-01", "2023-06-02", "2023-06-02"], "day", 2, 2],
    ["a day long before the others", ["2001-01-01", "2023-06-01", "2023-06-02"], "day", 2, 1],
    ["months", ["2020-01-05", "2020-05", "2020-11-02"], "month", 11, 0],
    ["years", ["1970", "1981-05", "1990-05-06", "2020"], "year", 51, 0],
    ["centuries", ["1066", "1492", "1918"], "years", 86, 0],
    ["days of the first century", ["0070-05-14", "0070-05-25"], "day", 12, 0],
    ["years, one of which is far from the others", ["1140", "1995", "2001", "2009", "2020"], "year", 26, 1],
    ["only a year", ["1999"], "year", 1, 0],
  ] as const)("of %s", (_, dates, unit, bins, leftOut) => {
    const histogram = histogramOf(on(...dates));
    expect([histogram.unit, histogram.bins.length, histogram.leftOut.length]).toEqual([unit, bins, leftOut]);
    expect(histogram.bins.flatMap((bin) => bin.events).length + histogram.leftOut.length).toBe(dates.length);
  });
});

describe("hours", () => {
  const timed = on("2023-06-03T23:10", "2023-06-04T01:00:05", "2023-06-04T01:20Z", "2023-06-04T20:00", "2023-06-04");

  test("are counted by the clocks of a zone where most events begin at a time", () => {
    const { bins = [], leftOut } = hoursOf(timed, "UTC") ?? {};
    expect([bins[0]?.key, bins.at(-1)?.key, bins.length, leftOut?.length]).toEqual([
      "2023-06-03T23",
      "2023-06-04T20",
      22,
      1,
    ]);
    expect(hoursOf(on("2023-06-04", "2023-06-04", "2023-06-04T01:00"), "UTC")).toBeUndefined();
    expect(hoursOf(on("2023-06-01T01:00", "2023-06-03T00:00", "2023-06-05T05:00"), "UTC")).toBeUndefined();
  });

  test("are told in words, with those without an event between", () => {
    const drawn = String(
      activityChart({
        events: timed,
        affiliations: [],
        zoneOfHours: "Europe/Moscow",
        messages: english.charts,
        dates: english.dates,
        comma: english.comma,
        hrefOfDate,
      }),
    );
    expect(drawn).toContain("Sunday, 4 June 2023, 02:00–02:59, All events: 1 event<");
    expect(drawn).toContain("19 hours between them have no event.");
    expect(drawn).toContain(">4 Jun, 02:00</text>");
  });
});

describe("a chart of activity", () => {
  const events = [
    event("a", [], "2023-06-01", [actor(harbour), actor(crews)]),
    event("b", [], "2023-06-01", [actor(undefined, actor(harbour))]),
    event("c", [], "2023-06-04", [actor(undefined)]),
    event("d", [], "2014", [actor(crews)]),
  ];

  test("is nothing without events", () => {
    expect(String(chart([]))).toBe("");
  });

  test("counts an event once for each affiliation, and reads its counts", () => {
    const titles = elementsOf(chart(events))
      .filter(({ name }) => name === "a")
      .map(({ text }) => text.trim());
    expect(titles).toEqual([
      "Thursday, 1 June 2023, All events: 2 events",
      "Sunday, 4 June 2023, All events: 1 event",
      "Thursday, 1 June 2023, Harbour office: 2 events",
      "Thursday, 1 June 2023, Crews: 1 event",
      "Sunday, 4 June 2023, Nobody with an affiliation named: 1 event",
      "2014",
    ]);
  });

  test("leads to the days of the timeline, and to what it leaves out", () => {
    const hrefs = elementsOf(chart(events)).flatMap(({ name, attributes }) => (name === "a" ? [attributes.href] : []));
    expect(new Set(hrefs)).toEqual(
      new Set(["/timeline/2023-06/#2023-06-01", "/timeline/2023-06/#2023-06-04", "/timeline/2014/#2014"]),
    );
  });

  test("marks the days without an event and gives all its numbers as a table", () => {
    const elements = elementsOf(chart(events));
    expect(withClass(elements, "chart-empty")[0]?.attributes.d?.split("M")).toHaveLength(3);
    const [table] = elements.filter(({ name }) => name === "table");
    const rows = table ? inside(table).filter(({ name }) => name === "tr") : [];
    expect(rows.map(({ children }) => children.map(({ text }) => text))).toEqual([
      ["Day", "All events", "Harbour office", "Crews", "Nobody with an affiliation named"],
      ["Thursday, 1 June 2023", "2", "2", "1", "0"],
      ["Sunday, 4 June 2023", "1", "0", "0", "1"],
    ]);
  });

  test("has no lanes where the story has no affiliations", () => {
    expect(withClass(elementsOf(chart(on("2023-06-01"), [])), "chart-lane")).toEqual([]);
  });

  test("of the story in content/ is small, sound and the same each time", async () => {
    const { timeline } = await loadSite("content");
    const drawn = chart(timeline.events, timeline.story.affiliations);
    expect(elementsOf(drawn).length).toBeGreaterThan(0);
    expect(String(drawn).length).toBeLessThan(15_000);
    expect(String(drawn)).not.toMatch(/style=|NaN|Infinity|undefined/);
    expect(String(chart(timeline.events, timeline.story.affiliations))).toBe(String(drawn));
  });
});
