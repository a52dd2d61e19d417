import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { NameIndex } from "../../src/name/name-index.ts";
import { runs } from "../runs.ts";
import {
  actor,
  event,
  eventIn,
  type Files,
  idsOf,
  inWords,
  problemsOf,
  question,
  settings,
  source,
  timelineOf,
} from "../story.ts";

const corps = {
  "actors/volunteer-corps.md": actor(`
    name: Volunteer Corps
    aliases: [RVC, "Café Corps", Rowan’s Own]
    native_name: {ru: Добровольческий корпус, de: Ärztecorps}
  `),
};

describe("a name", () => {
  test.each([
    "Volunteer Corps",
    "volunteer corps",
    "VOLUNTEER CORPS",
    "Volunteer   Corps",
    "Volunteer\u00a0Corps",
    '" RVC "',
    "rvc",
    "ДОБРОВОЛЬЧЕСКИЙ корпус",
    "Caf\u00e9 Corps",
    "Cafe\u0301 Corps",
    "A\u0308RZTECORPS",
    "Rowan's own",
    "R\u200dVC",
    "volunteer-corps",
    "Volunteer-Corps",
  ])("%s leads to the actor", (name) => {
    expect(eventIn(timelineOf({ ...corps, "events/it.md": event(`actors: ${name}`) }), "it").actors[0]?.id).toBe(
      "volunteer-corps",
    );
  });

  test.each([
    ["actors", "Volunteer Corp", "actors: the unknown actor “Volunteer Corp”", "Did you mean “Volunteer Corps”?"],
    ["actors", "RVK", "actors: the unknown actor “RVK”", "Did you mean “RVC”?"],
    [
      "actors",
      "Someone else",
      "actors: the unknown actor “Someone else”",
      "Correct the name, or add a file to actors/ that has it as its `name`, with the fields that others there have.",
    ],
    [
      "places",
      "Twon",
      "places: the unknown place “Twon”",
      "Correct the name, or add a file to places/ that has it as its `name`, with the fields that others there have.",
    ],
    ["places", "Legion", "places: the unknown place “Legion”", "Did you mean “Region”?"],
    ["actors", "RVC, Legion", "actors: the unknown actor “RVC, Legion”", "Write several in brackets: [RVC, Legion]"],
    [
      "claims",
      "{says: x, by: a resident}",
      "claims.by: the unknown actor “a resident”",
      "Correct the name, or add a file to actors/ that has it as its `name`, with the fields that others there have. " +
        "Of somebody who is no public person write {unnamed: a resident}.",
    ],
  ])("that %s do not have (%s) is refused", (field, name, problem, fix) => {
    const [found, ...others] = problemsOf({ ...corps, "events/it.md": event(`${field}: ${name}`) });
    expect(`${found?.at.field}: ${found?.found}`).toBe(problem);
    expect(found).toMatchObject({ rule: "unknown-name", fix: fix });
    expect(others).toEqual([]);
  });

  test.each([
    ["events/it.md", event("claims: {says: x, by: Nobody}"), "claims.by"],
    ["events/it.md", event("claims: {says: x, of: Nobody}"), "claims.of"],
    ["events/it.md", event("claims: {says: x, via: [Legion, Nobody]}"), "claims.via[2]"],
    ["events/it.md", event("claims: {says: x, question: who, denies: Nobody}"), "claims.denies"],
    ["actors/it.md", actor("part_of: Nobody"), "part_of"],
    ["places/it.md", "---\nname: X\ntype: area\nwithin: Nobody\n---\n", "within"],
    ["sources/it.md", source("origin: Nobody"), "origin"],
    [
      "questions/it.md",
      question("answers: actors\nsettled: {answer: Nobody, source: report, on: 2023}"),
      "settled.answer",
    ],
    ["story.yaml", settings("disputed: {place: Nobody, note: x}"), "disputed.place"],
  ])("in %s that leads nowhere is refused where it stands (%#)", (path, text, field) => {
    const files = { "questions/who.md": question("answers: actors"), [path]: text };
    expect(problemsOf(files)).toMatchObject([{ rule: "unknown-name", at: { file: path, field } }]);
  });

  it("written twice is one record", () => {
    const timeline = timelineOf({ ...corps, "events/it.md": event("actors: [RVC, Legion, volunteer corps]") });
    expect(idsOf(eventIn(timeline, "it").actors)).toEqual(["volunteer-corps", "legion"]);
  });

  it("answers a question about actors, by any alias", () => {
    const timeline = timelineOf({
      ...corps,
      "questions/who.md": question("answers: actors\nsettled: {answer: rvc, source: report, on: 2023-07}"),
      "events/it.md": event("claims: [{says: x, question: who, answer: RVC}, {says: y, question: who, denies: RVC}]"),
    });
    const answer = { form: "actors", actor: { id: "volunteer-corps" } };
    expect(eventIn(timeline, "it").claims).toMatchObject([{ answer }, { denies: answer }]);
    expect(timeline.questions[0]?.settled).toMatchObject({ answer, source: { id: "report" } });
  });
});

describe("a name that two records share", () => {
  const twins = {
    "actors/first-corps.md": actor("name: First Corps\naliases: Corps"),
    "actors/second-corps.md": actor("name: Second Corps\naliases: Corps"),
  };

  it("is refused, and told how to name each of them", () => {
    expect(problemsOf({ ...twins, "events/it.md": event("actors: corps") })).toMatchObject([
      {
        found: "“corps”, which fits 2 actors",
        fix: "Write “First Corps” for First Corps (actors/first-corps.md) or “Second Corps” for Second Corps (actors/second-corps.md).",
      },
    ]);
  });

  it("is told of a few of them where they are many", () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`actors/corps-${i}.md`, actor(`name: Corps ${i}\naliases: Corps`)]),
    );
    const [found] = problemsOf({ ...crowd, "events/it.md": event("actors: corps") });
    expect(found).toMatchObject({
      found: "“corps”, which fits 30 actors",
      fix: expect.stringMatching(/^Write “Corps 0” for (?:[^“]*“){2}[^“]*, or the id of one of the 27 others\.$/),
    });
  });

  it("troubles no entry that does not use it", () => {
    expect(problemsOf({ ...twins, "events/it.md": event("actors: [First Corps, second-corps]") })).toEqual([]);
  });

  it("is told a name that leads to each one alone, whatever they are called", () => {
    const name = fc.constantFrom("Corps", "corps", "a", "A", "b", "First", "c d", "c  D", "é", "e\u0301");
    const record = fc.record({
      id: fc.constantFrom("a", "b", "c", "corps", "first", "x"),
      name,
      aliases: fc.array(name, { maxLength: 2 }),
      native_name: fc.dictionary(fc.constantFrom("ru", "de"), name, { maxKeys: 1 }),
    });
    const records = fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(records, name, (records, name) => {
        const index = new NameIndex("actor", records, []);
        const lookup = index.find(name);
        if (!("fault" in lookup) || !lookup.fault.found.includes("which fits")) return;
        const offers = [...lookup.fault.fix.matchAll(/“([^”]*)” for [^(]*\(actors\/([a-z]+)\.md\)/g)];
        expect(offers.length).toBeGreaterThan(1);
        for (const [, offered, id] of offers) expect(index.find(offered ?? "")).toEqual({ id });
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("an id", () => {
  const files: Files = {
    "events/second.md": event(),
    "events/rumour.md": "---\nremoved: {on: 2023-07-01, why: It was one., instead: second}\n---\n",
    "events/mistake.md": "---\nremoved: {on: 2023-07-01, why: It was one.}\n---\n",
    "events/idea.md": event("draft: true"),
    "questions/why.md": question(),
    "sources/courier-1.md": source(),
    "sources/courier-2.md": source(),
    "sources/paper.md": source("url: https://news.example/1\narchived: https://archive.example/1"),
  };

  test.each([
    ["part_of: secund", "part_of", "the unknown event “secund”", "Did you mean “second”?"],
    [
      "related: [second, nothing]",
      "related[2]",
      "the unknown event “nothing”",
      "Correct the id, or add the file events/nothing.md, with the fields that others in events/ have.",
    ],
    ["after: Second", "after", "the unknown event “Second”", "Did you mean “second”?"],
    [
      "before: legion",
      "before",
      "the unknown event “legion”",
      "Correct the id, or add the file events/legion.md, with the fields that others in events/ have.",
    ],
    ["sources: /sources/paper/", "sources", "the unknown source “/sources/paper/”", "Write “paper” alone."],
    ["sources: courier", "sources", "the unknown source “courier”", "Did you mean “courier-1” or “courier-2”?"],
    ["sources: A Courier, 4 June", "sources", "the unknown source “A Courier, 4 June”", "Correct the id."],
    ["sources: [report, repotr]", "sources[2]", "the unknown source “repotr”", "Did you mean “report”?"],
    [
      "sources: https://archive.example/1",
      "sources",
      "the unknown source “https://archive.example/1”",
      "Write “paper”, the source that has this address.",
    ],
    [
      "sources: https://news.example/2",
      "sources",
      "the unknown source “https://news.example/2”",
      "Add a record in sources/ with this address as its `url`, and write the name of its file without .md.",
    ],
    ["dated_from: {source: x, phrase: on Sunday}", "dated_from.source", "the unknown source “x”", undefined],
    ["claims: {says: x, source: x}", "claims.source", "the unknown source “x”", undefined],
    ["claims: {says: x, question: how, answer: yes}", "claims.question", "the unknown question “how”", undefined],
    ["related: rumour", "related", "the event “rumour”, which was removed", "Name “second”, which replaces it."],
    [
      "after: mistake",
      "after",
      "the event “mistake”, which was removed",
      "Delete what names it: the whole line, if that is all it says.",
    ],
    ["part_of: idea", "part_of", "the event “idea”, which is a draft", undefined],
    [
      "related: it",
      "related",
      "the event itself",
      "Name another event, or delete what names this one: the whole line, if that is all it says.",
    ],
  ])("in {%s} that leads nowhere is refused", (fields, field, found, fix) => {
    expect(problemsOf({ ...files, "events/it.md": event(fields) })).toMatchObject([
      { at: { field }, found, ...(fix && { fix: fix }) },
    ]);
  });

  it("of a draft may be used by another draft", () => {
    expect(problemsOf({ ...files, "events/it.md": event("draft: true\npart_of: idea\nafter: second") })).toEqual([]);
  });

  it("that stands instead of a removed event is that of one that is published", () => {
    const removed = (instead: string) => `---\nremoved: {on: 2023-07-01, why: x, instead: ${instead}}\n---\n`;
    expect(problemsOf({ ...files, "events/it.md": removed("mistake") }).map(inWords)).toEqual([
      "events/it.md:2:44 removed.instead unpublished-reference: the event “mistake”, which was removed",
    ]);
    expect(timelineOf({ ...files, "events/it.md": removed("second") }).removed).toContainEqual(
      expect.objectContaining({ id: "it", instead: expect.objectContaining({ id: "second" }) }),
    );
  });
});
