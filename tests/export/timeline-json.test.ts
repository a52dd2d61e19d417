import { describe, expect, it, test } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { english } from "../../src/language/english/english.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { actor, event, type Files, place, question, settings, source, story, timelineOf } from "../story.ts";

const files: Files = {
  "story.yaml": settings("address: https://example.org/news\ndisputed: {place: Town, note: by both}"),
  "actors/squad.md": actor("name: Squad\naliases: [S]\nnative_name: {de: Trupp}\npart_of: Legion\naffiliation: state"),
  "places/hill.md": place("name: Hill\nwithin: Region\nlat: 50.5\nlon: -36\nsources: report", "A *low* hill."),
  "sources/copy.md": source("origin: Ministry\nurl: https://example.org/copy"),
  "questions/fighting.md": question("settled: {answer: no, source: review, on: 2023-07}"),
  "questions/who.md": question("answers: actors"),
  "questions/killed.md": question("answers: {count: killed}"),
  "events/first.md": event(`
    date: 2023-06-01
    kind: raid
    related: second
    formerly: old
    dated_from: {source: review, phrase: on June 1}
    claims:
      - {says: one, by: [Squad, unnamed: a worker], via: Ministry, quote: we left, said: 2023-06-02}
      - {says: two, question: fighting, denies: yes}
      - {says: three, question: who, answer: S, source: copy}
      - {says: four, question: killed, answer: about 12}
  `),
  "events/second.md": event("date: 2023-06-04T17:00\npart_of: first\nafter: first\nadded: 2023-07-01\nplanned: true"),
  "events/rumour.md": "---\nremoved: {on: 2023-07-01, why: It was one., instead: first}\n---\n",
};

type Json = { readonly [key: string]: Json } & readonly Json[];
const parse = (text: string): Json => JSON.parse(text);
const json = timelineJson(timelineOf(files), english);
const data = parse(json);
const one = (kind: string, id: string) => data[kind]?.find((record) => String(record.id) === id);

describe("timeline.json", () => {
  it("says which version it is, and holds every record", () => {
    expect(data).toMatchObject({ version: 1, story: { title: "A story", address: "https://example.org/news/" } });
    const ids = Object.entries(data).flatMap(([kind, records]) =>
      Array.isArray(records) ? records.map(({ id }) => `${kind}/${id}`) : [],
    );
    const written = Object.keys(files).filter((path) => path !== "story.yaml" && path !== "events/rumour.md");
    expect(ids).toEqual(expect.arrayContaining(written.map((path) => path.replace(".md", ""))));
    expect(ids).toContain("removed/rumour");
  });

  it("is the same bytes for the same story, whatever the order of its files", () => {
    const { timeline } = makeTimeline(story(files).reverse(), { drafts: false });
    expect(timelineJson(timeline, english)).toBe(json);
    expect(json.endsWith("}\n")).toBe(true);
  });

  it("names records by ids that lead to them", () => {
    const references: Readonly<Record<string, string>> = {
      places: "places",
      place: "places",
      within: "places",
      actors: "actors",
      actor: "actors",
      of: "actors",
      sources: "sources",
      source: "sources",
      part_of: "events",
      parts: "events",
      related: "events",
      after: "events",
      instead: "events",
      question: "questions",
    };
    let followed = 0;
    const follow = (value: unknown, key: string, actorsPartOf: boolean): void => {
      if (typeof value === "string" && references[key]) {
        followed++;
        expect(
          one(actorsPartOf && key === "part_of" ? "actors" : references[key], value),
          `${key}: ${value}`,
        ).toBeDefined();
      } else if (Array.isArray(value)) {
        for (const item of value) follow(item, key, actorsPartOf);
      } else if (typeof value === "object" && value !== null) {
        for (const [name, item] of Object.entries(value)) follow(item, name, actorsPartOf);
      }
    };
    for (const [kind, value] of Object.entries(data)) follow(value, "", kind === "actors");
    expect(followed).toBeGreaterThan(20);
  });

  it("tells an event with its dates, claims and origins", () => {
    expect(one("events", "first")).toMatchObject({
      url: "/events/first/",
      address: "https://example.org/news/events/first/",
      when: "Thursday, 1 June 2023",
      date: "2023-06-01",
      from: "2023-05-31T21:00:00.000Z",
      to: "2023-06-01T21:00:00.000Z",
      precision: "day",
      zone: "Europe/Moscow",
      dated_from: { source: "review", phrase: "on June 1", check: "agrees" },
      kind: "raid",
      importance: 2,
      status: "settled",
      parts: ["second"],
      related: ["second"],
      formerly: ["old"],
      body: "They came at dawn.",
      html: "<p>They came at dawn.</p>",
    });
    expect(one("events", "first")?.claims).toMatchObject([
      {
        url: "/events/first/#claim-1",
        by: ["squad", { unnamed: "a worker" }],
        via: ["ministry"],
        quote: "we left",
        said: "2023-06-02",
        source: "report",
        origins: [{ actor: "legion" }, { unnamed: "a worker" }],
      },
      { question: "fighting", denies: "yes", origins: [{ source: "report" }] },
      { question: "who", answer: "squad", source: "copy", origins: [{ actor: "ministry" }] },
      { question: "killed", answer: "about 12" },
    ]);
    expect(one("events", "second")).toMatchObject({ part_of: "first", after: ["first"], added: "2023-07-01" });
  });

  it("tells the other records", () => {
    expect(one("removed", "rumour")).toEqual({
      id: "rumour",
      url: "/events/rumour/",
      address: "https://example.org/news/events/rumour/",
      removed: { on: "2023-07-01", why: "It was one.", instead: "first" },
      formerly: [],
    });
    expect(one("actors", "squad")).toMatchObject({
      url: "/actors/squad/",
      aliases: ["S"],
      native_name: { de: "Trupp" },
      part_of: "legion",
      affiliation: "state",
    });
    expect(one("places", "hill")).toMatchObject({
      lat: 50.5,
      lon: -36,
      zone: "Europe/Moscow",
      html: "<p>A <em>low</em> hill.</p>",
    });
    expect(one("places", "town")).not.toHaveProperty("lat");
    expect(one("sources", "copy")).toMatchObject({
      page: "/sources/copy/",
      url: "https://example.org/copy",
      origin: "ministry",
    });
    expect(one("questions", "fighting")).toMatchObject({
      answers: { yes: "There was", no: "There was not" },
      settled: { answer: "no", source: "review", on: "2023-07" },
      claims: ["/events/first/#claim-2"],
    });
    expect(one("questions", "who")?.answers).toBe("actors");
    expect(one("questions", "killed")?.answers).toEqual({ count: "killed" });
  });

  test.each([
    ["2023-06-04/..", "2023-06-03T21:00:00.000Z", null],
    ["../2023-06-04", null, "2023-06-04T21:00:00.000Z"],
  ])("leaves the open end of %s null", (date, from, to) => {
    const [open] = parse(timelineJson(timelineOf({ "events/it.md": event(`date: ${date}`) }), english)).events ?? [];
    expect(open).toMatchObject({ date, from, to });
  });

  it("holds no draft, and of a story without events an empty list", () => {
    expect(parse(timelineJson(timelineOf({ "events/it.md": event("draft: true") }), english))).toMatchObject({
      events: [],
      removed: [],
    });
  });
});
