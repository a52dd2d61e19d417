import { describe, expect, it, test } from "vitest";
import { makeTimeline } from "../../src/timeline.ts";
import {
  actor,
  event,
  idsOf,
  inWords,
  outcomeOf,
  place,
  problemsOf,
  question,
  settings,
  source,
  story,
  timelineOf,
} from "../story.ts";

describe("a broken record", () => {
  test.each([
    ["actor", "actors/guard.md", "---\nname: The Guard\naliases: TG\n---\n", "actors: [The Guard, TG, guard]"],
    ["actor", "actors/guard.md", "no front matter", "actors: [The Guard, guard]"],
    [
      "place",
      "places/hill.md",
      "---\nname: The Hill\nnative_name: {de: Der Hügel}\n---\n",
      "places: [der hügel, hill]",
    ],
    ["place", "places/hill.md", place("name: The Hill\nlat: 1"), "places: The Hill"],
    ["source", "sources/paper.md", source("published: ''"), "sources: [report, paper]"],
    ["question", "questions/why.md", "---\ntitle: ''\n---\n", "claims: {says: x, question: why, answer: x}"],
    ["event", "events/second.md", event("", "<b>"), "after: second"],
  ])("(%s, %s) does not make its uses unknown", (_kind, path, broken, uses) => {
    const problems = problemsOf({ [path]: broken, "events/first.md": event(uses) });
    expect(problems).not.toEqual([]);
    expect(new Set(problems.map(({ at }) => at.file))).toEqual(new Set([path]));
  });

  it("does not hide names that it cannot bear", () => {
    const problems = problemsOf({
      "actors/guard.md": "---\nname: The Guard\n---\n",
      "events/first.md": event("actors: The Gourd"),
    });
    expect(problems.map(inWords)).toContain("events/first.md:2:9 actors unknown-name: the unknown actor “The Gourd”");
  });
});

describe("whoever fixes a record hears at once of all that is wrong with it", () => {
  const slips = "date: June 1\nplaces: Twon\nsources: repotr\nkind: riad";
  const rules = ["vocabulary", "date", "unknown-name", "unknown-reference"];

  test.each([
    ["under a name that is no id", "events/Its Name.md", event(slips), "file-name"],
    ["without a text", "events/it.md", event(slips, ""), "missing-text"],
  ])("%s", (_, path, text, rule) => {
    expect(
      problemsOf({ [path]: text })
        .map((problem) => problem.rule)
        .sort(),
    ).toEqual([...rules, rule].sort());
  });

  test("with a description that nobody gives", () => {
    const problems = problemsOf({ "actors/guard.md": actor("type: gruop\npart_of: Legoin", "A guard.") });
    expect(problems.map(({ rule }) => rule).sort()).toEqual(["description-source", "unknown-name", "vocabulary"]);
  });
});

test("a latitude that is a longitude is told to be exchanged", () => {
  expect(problemsOf({ "places/it.md": place("lat: 151.5\nlon: -33.9") })).toMatchObject([
    { at: { field: "lat" }, fix: expect.stringContaining("Exchange `lat` and `lon`") },
  ]);
});

describe("a word of a vocabulary", () => {
  test.each([
    ["events/it.md", event("kind: strik"), "kind", "the unknown kind of event “strik”", "Did you mean “strike”?"],
    ["actors/it.md", actor("type: gruop"), "type", "the unknown type of actor “gruop”", "Did you mean “group”?"],
    [
      "actors/it.md",
      actor("affiliation: stat"),
      "affiliation",
      "the unknown affiliation “stat”",
      "Did you mean “state”?",
    ],
    ["places/it.md", place("type: are"), "type", "the unknown type of place “are”", "Did you mean “area”?"],
    [
      "events/it.md",
      event("kind: constructor"),
      "kind",
      "the unknown kind of event “constructor”",
      "Take one of these, or add it to `kinds` in story.yaml.",
    ],
  ])("in %s that story.yaml does not hold is refused", (path, text, field, found, fix) => {
    expect(problemsOf({ [path]: text })).toMatchObject([{ rule: "vocabulary", at: { field }, found, fix: fix }]);
  });

  it("is told as what to add where the story has no words", () => {
    const files = { "story.yaml": settings("kinds: {}"), "events/it.md": event("kind: Street party") };
    expect(problemsOf(files)).toMatchObject([
      { fix: expect.stringMatching(/^Add “kinds: {street-party: Street party}” to story.yaml/) },
    ]);
  });

  it("is not missed where story.yaml itself cannot be read", () => {
    const problems = problemsOf({ "story.yaml": "title: [", "events/it.md": event("kind: whatever") });
    expect(new Set(problems.map(({ at }) => at.file))).toEqual(new Set(["story.yaml"]));
  });
});

describe("the authority of a story", () => {
  test.each([
    ["name: Example.org, since: 2023-06-01", "authority.name"],
    ["name: https://example.org, since: 2023-06-01", "authority.name"],
    ["name: localhost, since: 2023-06-01", "authority.name"],
    ["name: example.org, since: 1 June 2023", "authority.since"],
    ["name: example.org, since: 2023-13", "authority.since"],
    ["name: example.org", "authority.since"],
  ])("is refused as {%s}", (fields, field) => {
    expect(problemsOf({ "story.yaml": settings(`authority: {${fields}}`) })).toMatchObject([{ at: { field } }]);
  });

  test.each(["name: example.org, since: 2023-06-01", "name: desk@news.example.org, since: 2023"])(
    "may be {%s}",
    (fields) => {
      expect(problemsOf({ "story.yaml": settings(`authority: {${fields}}`) })).toEqual([]);
    },
  );
});

describe("the description of an actor or a place", () => {
  test.each([
    ["actors/it.md", actor],
    ["places/it.md", place],
  ])("in %s says who describes it so", (path, record) => {
    expect(problemsOf({ [path]: record("", "It is large.") })).toMatchObject([
      { found: "a description without a source", at: { file: path, line: 5 } },
    ]);
    expect(problemsOf({ [path]: record("sources: report", "It is large.") })).toEqual([]);
  });
});

describe("a removed event", () => {
  const removed =
    '---\nremoved: {on: 2023-07-01, why: It was a rumour.}\ntitle: [""]\ndate: never\nweather: x\n---\n<b>';

  it("keeps its reason; whatever else is written in it is not read", () => {
    const timeline = timelineOf({ "events/rumour.md": removed });
    expect(timeline.removed).toMatchObject([{ id: "rumour", why: "It was a rumour.", on: { edtf: "2023-07-01" } }]);
    expect(timeline.events).toEqual([]);
  });

  it("says when and why", () => {
    expect(problemsOf({ "events/rumour.md": "---\nremoved: {instead: }\n---\n" }).map(({ found }) => found)).toEqual([
      "no on",
      "no why",
    ]);
  });
});

describe("a draft", () => {
  const files = {
    "events/first.md": event(),
    "events/second.md": event("draft: true\nafter: first\nrelated: first\nformerly: old"),
  };

  it("is left out, with what it says of others, and counted", () => {
    const { timeline, problems, draftsLeftOut } = outcomeOf(files);
    expect(problems).toEqual([]);
    expect(idsOf(timeline.events)).toEqual(["first"]);
    expect(timeline.events[0]?.related).toEqual([]);
    expect(timeline.formerAddresses).toEqual([]);
    expect(draftsLeftOut).toBe(1);
  });

  it("is part of the timeline in the preview", () => {
    const { timeline, draftsLeftOut } = outcomeOf(files, true);
    expect(idsOf(timeline.events)).toEqual(["first", "second"]);
    expect(timeline.events[0]?.related).toEqual([timeline.events[1]]);
    expect(draftsLeftOut).toBe(0);
  });
});

describe("problems", () => {
  it("come in the order of files and lines, whichever stage found them", () => {
    const found = problemsOf({
      "events/b.md": event("after: nothing\ndate: 2023-13\nkind: unheard"),
      "events/a.md": event("", "<b>"),
      "questions/q.md": "broken",
      "story.yaml": settings("zone: Nowhere"),
      "actors/x.md": actor("part_of: x"),
    }).map(({ at }) => `${at.file}:${at.line}`);
    expect(found).toEqual([
      "actors/x.md:2",
      "events/a.md:8",
      "events/b.md:2",
      "events/b.md:3",
      "events/b.md:4",
      "questions/q.md:1",
      "story.yaml:1",
    ]);
  });

  it("are none in a story of every kind of record", () => {
    expect(problemsOf({ "events/it.md": event(), "questions/q.md": question() })).toEqual([]);
  });
});

it("counts every record that is read, those of withdrawn events too", () => {
  let left = 0;
  const count = (steps: number) => {
    left = steps;
    return () => void left--;
  };
  const files = story({ "events/gone.md": event("removed: {on: 2023-06-05, why: It was wrong.}") });
  makeTimeline(files, { drafts: true, count });
  expect(left).toBe(0);
});
