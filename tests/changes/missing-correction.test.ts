import { describe, expect, it, test } from "vitest";
import { reportMissingCorrections } from "../../src/changes/missing-correction.ts";
import type { Problem } from "../../src/problem.ts";
import { event, type Files, inWords, question } from "../story.ts";
import { versionOf } from "./version-of.ts";

const questions: Files = {
  "questions/fighting.md": question(),
  "questions/who.md": question("answers: actors"),
  "questions/how-many.md": question("answers: {count: people}"),
};
const claims = (...list: readonly string[]) => `claims: [${list.join(", ")}]`;
const spoken = "{by: Legion, of: Ministry, says: It was quiet., question: fighting, answer: no}";
const whole = claims(spoken, "{says: Many came., question: how-many, answer: about 12}");

/** What is reported when an event is written as `before`, and then as `after`. */
function between(before: Files, after: Files): readonly Problem[] {
  const problems: Problem[] = [];
  reportMissingCorrections(versionOf({ ...questions, ...before }), versionOf({ ...questions, ...after }), (it) =>
    problems.push(it),
  );
  return problems;
}

const changing = (before: string, after: string) => between({ "events/it.md": before }, { "events/it.md": after });

test.each([
  ["title", event("title: A raid"), event("title: A second raid")],
  ["date", event("date: 2023-06-04"), event("date: 2023-06")],
  ["date", event("date: 2023-06-04"), event("date: 2023-06-04?")],
  ["date", event(), event("zone: Europe/London")],
  ["places", event("places: Town"), event("places: [Town, Region]")],
  ["actors", event("actors: [Legion, Ministry]"), event("actors: Legion")],
  ["title", event("title: It cost $5"), event("title: It cost €5")],
  ["title", event("title: It rose by -3"), event("title: It rose by 3")],
  ["title", event("title: A raid"), event("title: A raid?")],
  ["title", event("title: A raid"), event("title: A “raid”")],
  ["title", event("title: Fewer than <5"), event("title: Fewer than >5")],
  ["title", event("title: It lost 1.5 of it"), event("title: It lost 1,5 of it")],
  ["claims", event(whole), event(claims(spoken))],
  ["claims", event(claims(spoken)), event(whole)],
  ["claims", event(whole), event(whole.replace("quiet", "loud"))],
  ["claims", event(whole), event(whole.replace("by: Legion", "by: {unnamed: a guard}"))],
  ["claims", event(whole), event(whole.replace("about 12", "12"))],
  ["claims", event(whole), event(whole.replace("answer: no", "answer: yes"))],
  ["claims", event(whole), event(whole.replace("answer: no", "denies: no"))],
  ["sources and claims", event(whole), event(whole.replace("says: Many", "source: review, says: Many"))],
  ["text", event("", "See [it](https://a.example/b.c)."), event("", "See [it](https://a.example.b/c).")],
  ["text", event("", "They came at dawn."), event("", "They came at noon.")],
  ["text", event("", "They came at dawn."), event("", "They came at dawn. They left.")],
])("a published event whose %s changed wants a correction", (name, before, after) => {
  expect(changing(before, after).map(({ severity, rule, found }) => [severity, rule, found])).toEqual([
    ["warning", "missing-correction", `a published event whose ${name} changed, and no new correction`],
  ]);
});

test("a published event of which another sound is heard wants a correction, but not for another name of its file", () => {
  const heard = (file: string, bytes: string): Files => ({
    [file]: Buffer.from(bytes),
    "events/it.md": event(`media: {file: ${file}, alt: A siren, transcript: A siren.}`),
  });
  const before = heard("media/siren.mp3", "ID3 one");
  expect(between(before, heard("media/siren.mp3", "ID3 two")).map(({ found }) => found)).toEqual([
    "a published event whose media changed, and no new correction",
  ]);
  expect(between(before, heard("media/alarm.mp3", "ID3 one"))).toEqual([]);
});

describe("no correction is owed for", () => {
  test.each([
    ["an event that is as it was", event(whole), event(whole)],
    [
      "punctuation, case and emphasis",
      event("title: A raid", "They came - at dawn."),
      event("title: a RAID", "*They* came, at dawn"),
    ],
    ["line ends in the text", event("", "They came at dawn."), event("", "They came\nat dawn.")],
    ["another spelling of a name", event("actors: [Legion, ministry]"), event("actors: [Ministry, legion]")],
    [
      "another notation of the same date",
      event("date: 2023-06-04T12:00"),
      event("date: 2023-06-04T12:00\nzone: Europe/Moscow"),
    ],
    [
      "claims in another order",
      event(claims("{says: One.}", "{says: Two.}")),
      event(claims("{says: Two.}", "{says: One.}")),
    ],
    ["a draft that changes or is published", event("draft: true\ntitle: One"), event("title: Two")],
    ["an event that is made a draft", event("title: One"), event("title: Two\ndraft: true")],
    ["an event that is withdrawn", event(), event("removed: {on: 2023-06-05, why: It was wrong.}")],
  ])("%s", (_, before, after) => {
    const other = { "events/other.md": event("date: 2023-06") };
    expect(between({ "events/it.md": before, ...other }, { "events/it.md": after, ...other })).toEqual([]);
  });

  it("an event that is new", () => {
    expect(between({}, { "events/it.md": event() })).toEqual([]);
  });

  it("a change that has its correction", () => {
    const corrections = "corrections: [{on: 2023-06-11, what: The title was wrong}]";
    expect(changing(event("title: One"), event(`title: Two\n${corrections}`))).toEqual([]);
    expect(changing(event(`title: Two\n${corrections}`), event(`title: Three\n${corrections}`))).toHaveLength(1);
  });

  it("an event that another one comes before, or is related to", () => {
    const other = event("date: 2023-06");
    const relating = event("date: 2023-06\nbefore: it\nrelated: it");
    const problems = between(
      { "events/it.md": event(), "events/other.md": other },
      { "events/it.md": event(), "events/other.md": relating },
    );
    expect(problems.map(({ at, found }) => [at.file, found])).toEqual([
      ["events/other.md", "a published event whose related and before changed, and no new correction"],
    ]);
  });
});

it("an event that has a new id is held to what it said under the old one", () => {
  const problems = between(
    { "events/old.md": event("title: One") },
    { "events/it.md": event("title: Two\nformerly: old") },
  );
  expect(problems.map(inWords)).toEqual([
    "events/it.md:2:8 title missing-correction: a published event whose title changed, and no new correction",
  ]);
});

it("says all that changed once, at the first of it, and shows the lines to add", () => {
  const [problem, ...others] = changing(event(whole), event("date: 2023-06-05", "They came at noon."));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    at: { file: "events/it.md", line: 2, field: "date" },
    found: "a published event whose date, claims and text changed, and no new correction",
    fix: 'Add a line: corrections: {on: YYYY-MM-DD, what: "What was wrong, and what stands now"}',
  });
});

describe("corrections", () => {
  const corrected = (...whats: readonly string[]) =>
    event(`corrections: [${whats.map((what) => `{on: 2023-06-11, what: ${what}}`).join(", ")}]`);

  test.each([
    ["rewritten", corrected("The title"), corrected("The date"), 1],
    ["taken out", corrected("The title"), event(), 1],
    ["rewritten, with a new one that says so", corrected("The title"), corrected("The date", "The correction"), 0],
    ["added to", corrected("The title"), corrected("The title", "The date"), 0],
  ])("may be %s: %s", (_, before, after, problems) => {
    expect(changing(before, after)).toHaveLength(problems);
  });
});

describe("a withdrawn event", () => {
  const removed = (why: string) => event(`removed: {on: 2023-06-12, why: ${why}}`);

  test.each([
    ["stands again", removed("It was wrong."), event("title: A raid"), 1],
    [
      "stands again, and says why",
      removed("It was wrong."),
      event("corrections: {on: 2023-06-13, what: It was right}"),
      0,
    ],
    ["gives another reason", removed("It was wrong."), removed("It was elsewhere."), 1],
    ["says more of its reason", removed("It was wrong."), removed("It was wrong. It was elsewhere."), 0],
  ])("%s", (_, before, after, problems) => {
    expect(changing(before, after)).toHaveLength(problems);
  });
});
