import { describe, expect, it, test } from "vitest";
import { reportMissingCorrections } from "../../src/changes/missing-correction.ts";
import type { Problem } from "../../src/problem.ts";
import { event, type Files, inWords, question, timelineOf } from "../story.ts";

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
  reportMissingCorrections(
    timelineOf({ ...questions, ...before }, true),
    timelineOf({ ...questions, ...after }, true),
    (it) => problems.push(it),
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
  ["claims", event(whole), event(claims(spoken))],
  ["claims", event(whole), event(whole.replace("quiet", "loud"))],
  ["claims", event(whole), event(whole.replace("by: Legion", "by: {unnamed: a guard}"))],
  ["claims", event(whole), event(whole.replace("about 12", "12"))],
  ["claims", event(whole), event(whole.replace("answer: no", "answer: yes"))],
  ["claims", event(whole), event(whole.replace("answer: no", "denies: no"))],
  ["claims", event(whole), event(whole.replace("says: Many", "source: review, says: Many"))],
  ["text", event("", "They came at dawn."), event("", "They came at noon.")],
  ["text", event("", "They came at dawn."), event("", "They came at dawn. They left.")],
])("a published event whose %s changed wants a correction", (name, before, after) => {
  expect(changing(before, after).map(({ severity, rule, found }) => [severity, rule, found])).toEqual([
    ["warning", "missing-correction", `a published event whose ${name} changed, and no new correction`],
  ]);
});

describe("no correction is owed for", () => {
  test.each([
    ["an event that is as it was", event(whole), event(whole)],
    [
      "punctuation, case and emphasis",
      event("title: A raid", "They came - at dawn."),
      event("title: a “raid”", "*They* came, at dawn"),
    ],
    ["line ends in the text", event("", "They came at dawn."), event("", "They came\nat dawn.")],
    ["another spelling of a name", event("actors: [Legion, ministry]"), event("actors: [Ministry, legion]")],
    [
      "another notation of the same date",
      event("date: 2023-06-04T12:00"),
      event("date: 2023-06-04T12:00\nzone: Europe/Moscow"),
    ],
    ["a claim that is added", event(claims(spoken)), event(whole)],
    [
      "claims in another order",
      event(claims("{says: One.}", "{says: Two.}")),
      event(claims("{says: Two.}", "{says: One.}")),
    ],
    [
      "a source, a kind, a longer event or a related one",
      event(),
      event("sources: [report, review]\nkind: raid\nrelated: other\npart_of: other"),
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
    mend: 'Add a line: corrections: {on: YYYY-MM-DD, what: "What was wrong, and what stands now"}',
  });
});
