import { describe, expect, it, test } from "vitest";
import { lint } from "../../src/lint/lint.ts";
import type { Problem } from "../../src/problem.ts";
import { actor, event, type Files, inWords, place, settings, source, timelineOf } from "../story.ts";

function warningsOf(files: Files): readonly string[] {
  const warnings: Problem[] = [];
  lint(timelineOf(files), (problem) => warnings.push(problem), { isWhole: true });
  return warnings.map(inWords);
}

const words = (number: number) => Array.from({ length: number }, (_, n) => `w${n}`).join(" ");

describe("a likely duplicate", () => {
  const twin = (one: string, other: string) => ({
    "events/one.md": event(one),
    "events/other.md": event(`${other}${other.includes("title:") ? "" : "\ntitle: They came again"}`),
  });

  test.each([
    ["the same day, place, actors and kind", "date: 2023-06-04", "date: 2023-06-04"],
    ["times on one day", "date: 2023-06-04T10:00", "date: 2023-06-04 evening"],
    ["names by any alias, in any order", "actors: [Legion, Ministry]", "actors: [ministry, legion]"],
  ])("has %s", (_what, one, other) => {
    expect(warningsOf(twin(one, other))).toEqual([expect.stringContaining("title likely-duplicate: the day, places")]);
  });

  test.each([
    ["is on another day", "date: 2023-06-04", "date: 2023-06-05"],
    ["has no day", "date: 2023-06", "date: 2023-06"],
    ["is elsewhere", "places: Town", "places: Region"],
    ["has other actors", "actors: Legion", "actors: Ministry"],
    ["is of another kind", "kind: raid", "kind: strike"],
    ["is related", "", "related: one"],
    ["comes after", "", "after: one"],
    ["comes before", "", "before: one"],
    ["is part of the other", "", "part_of: one"],
  ])("is none that %s", (_why, one, other) => {
    expect(warningsOf(twin(one, other))).toEqual([]);
  });

  test.each([
    ["whoever takes part", "actors: Legion", "title: a raid\nactors: [Legion, Ministry]"],
    ["where nobody is named", "places: []\nactors: []", "title: A  raid\nplaces: []\nactors: []"],
    ["minutes apart", "date: 2023-06-04T10:00", "title: A raid\nkind: raid\ndate: 2023-06-04T10:20"],
  ])("has the same title and day, %s", (_what, one, other) => {
    expect(warningsOf(twin(one, other))).toEqual([expect.stringContaining("likely-duplicate: the title and day of")]);
  });

  test.each([
    ["is elsewhere", "places: Town", "title: A raid\nplaces: Region"],
    ["is hours apart", "date: 2023-06-04T10:00", "title: A raid\ndate: 2023-06-04T15:00"],
    ["names neither place nor actor", "places: []\nactors: []", "places: []\nactors: []"],
    ["names no actor", "actors: []", "actors: []"],
  ])("is none that %s", (_why, one, other) => {
    expect(warningsOf(twin(one, other))).toEqual([]);
  });

  it("is told where one of three is related to the first alone", () => {
    const files = {
      ...twin("", "related: one"),
      "events/third.md": event("title: They came a third time\nrelated: one"),
    };
    expect(warningsOf(files)).toEqual([expect.stringMatching(/^events\/third\.md.*events\/other\.md/)]);
  });
});

describe("a source that nothing uses", () => {
  it("is told", () => {
    expect(warningsOf({ "sources/spare.md": source() })).toContain(
      "sources/spare.md:2:1 - unused-source: a source that nothing names",
    );
  });

  test.each<[string, Files]>([
    ["an event", { "events/it.md": event("sources: [report, spare]") }],
    ["a claim", { "events/it.md": event("claims: {says: x, source: spare}") }],
    ["the words that date an event", { "events/it.md": event("dated_from: {source: spare, phrase: in June}") }],
    ["the description of a place", { "places/hill.md": place("sources: spare", "A hill.") }],
    [
      "a settled question",
      { "questions/q.md": `---\ntitle: Q?\nanswers: {a: b}\nsettled: {answer: a, source: spare, on: 2023}\n---\n` },
    ],
  ])("is used by %s", (_what, files) => {
    const used = { "sources/spare.md": source(), "events/at-all.md": event("date: 2023-05"), ...files };
    expect(warningsOf(used)).toEqual([]);
  });
});

describe("a title", () => {
  const quoting = (title: string) => ({
    "events/it.md": event(`title: "${title}"\nclaims: {says: x, quote: "We’re at the bridge, and hold it"}`),
  });

  it("with five words of a quotation is told, whatever their case and signs", () => {
    expect(warningsOf(quoting("The Legion: AT the bridge and hold on"))).toEqual([
      "events/it.md:2:8 title quoted-title: the words “AT the bridge and hold”, which its claim 1 quotes",
    ]);
  });

  it("with four is not", () => {
    expect(warningsOf(quoting("They are at the bridge, and leave"))).toEqual([]);
  });
});

describe("a place outside the region", () => {
  const at = (lat: number, lon: number, region: string) =>
    warningsOf({
      "story.yaml": settings(`region: ${region}`),
      "places/hill.md": place(`lat: ${lat}\nlon: ${lon}`),
      "events/it.md": event(),
    });
  const here = "{south: 50, north: 52, west: 30, east: 40}";
  const pacific = "{south: -20, north: 20, west: 170, east: -170}";

  it("is told", () => {
    expect(at(53, 35, here)).toEqual([expect.stringContaining("lat outside-region: 53, 35")]);
    expect(at(0, 0, pacific)).toHaveLength(1);
  });

  it("is not one on its border, or across the 180th meridian", () => {
    expect([...at(50, 40, here), ...at(0, 179, pacific), ...at(0, -171, pacific)]).toEqual([]);
  });
});

describe("a text", () => {
  it("of 120 words is short enough, of 121 is not", () => {
    expect(warningsOf({ "events/it.md": event("", words(120)) })).toEqual([]);
    expect(warningsOf({ "events/it.md": event("", words(121)) })).toEqual([
      "events/it.md:8:1 - long-text: a text of 121 words",
    ]);
  });
});

it("an address of a source without https is told, its archived copy's too", () => {
  const files = {
    "sources/report.md": source("url: http://a.example/\narchived: http://b.example/"),
    "events/it.md": event(),
  };
  expect(warningsOf(files)).toEqual([
    "sources/report.md:2:6 url insecure-address: the address “http://a.example/”",
    "sources/report.md:3:11 archived insecure-address: the address “http://b.example/”",
  ]);
});

describe("names that look alike", () => {
  const named = (one: string, other: string) =>
    warningsOf({
      "actors/one.md": actor(`name: ${one}`),
      "actors/other.md": actor(`name: Other\naliases: ["${other}"]`),
      "events/it.md": event("actors: [one, other]"),
    });

  test.each([
    ["COPE", "\u0421\u041e\u0420\u0415"],
    ["The AIl", "The All"],
    ["Caf\u00e9", "Cafe\u0301"],
    ["Legion 7", "Legion\ufe0f 7"],
  ])("are told: %j and %j", (one, other) => {
    expect(named(one, other)).toEqual([expect.stringContaining("actors/other.md:2:7 name mixed-scripts")]);
  });

  test.each([
    ["COPE", "Cope"],
    ["COPE", "COPE"],
    ["\u041c\u0438\u0440", "Mir"],
  ])("are not %j and %j", (one, other) => {
    expect(named(one, other)).toEqual([]);
  });
});
