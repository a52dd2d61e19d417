import { describe, expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { renderSite } from "../render-site.ts";
import { actor, event, type Files, inWords, place, problemsOf, settings, timelineOf } from "../story.ts";

// What takes too long fails by the time that a test may take.

function times<Item>(count: number, make: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

function files(count: number, make: (number: number) => readonly [path: string, text: string]): Files {
  return Object.fromEntries(times(count, make));
}

describe("there is an end to", () => {
  it.each<readonly [what: string, files: Files, problem: string]>([
    [
      "a title",
      { "events/attack.md": event(`title: ${"x".repeat(1001)}`) },
      "2:8 title text-limits: a text of 1001 characters",
    ],
    [
      "a name",
      { "actors/attack.md": actor(`name: ${"x".repeat(201)}`) },
      "2:7 name text-limits: a text of 201 characters",
    ],
    [
      "names",
      { "actors/attack.md": actor(`aliases: [${times(201, (n) => `a${n}`)}]`) },
      "2:10 aliases text-limits: a list of 201 values",
    ],
    [
      "places",
      { "events/attack.md": event(`places: [${times(201, () => "Town")}]`) },
      "2:9 places text-limits: a list of 201 values",
    ],
    [
      "sources",
      { "events/attack.md": event(`sources: [${times(201, () => "report")}]`) },
      "2:10 sources text-limits: a list of 201 values",
    ],
    [
      "claims",
      { "events/attack.md": event(`claims: [${times(201, () => "{says: x}")}]`) },
      "2:9 claims text-limits: a list of 201 values",
    ],
    [
      "corrections",
      { "events/attack.md": event(`corrections: [${times(201, () => "{on: 2023, what: x}")}]`) },
      "2:14 corrections text-limits: a list of 201 values",
    ],
    [
      "former addresses",
      { "events/attack.md": event(`formerly: [${times(21, (n) => `a${n}`)}]`) },
      "2:11 formerly text-limits: a list of 21 values",
    ],
    [
      "related events",
      { "events/attack.md": event(`related: [${times(201, () => "attack")}]`) },
      "2:10 related text-limits: a list of 201 values",
    ],
    [
      "the fields of a record",
      { "events/attack.md": event(`# ${"x".repeat(16 * 1024)}`) },
      "1:1 - front-matter: 16466 characters of fields",
    ],
    [
      "the characters of a body",
      { "events/attack.md": event("", "x".repeat(20_001)) },
      "8:1 - text-limits: a text of 20002 characters",
    ],
    [
      "the lines of a body",
      { "events/attack.md": event("", "x\n".repeat(1000)) },
      "8:1 - text-limits: a text of 1002 lines",
    ],
    [
      "the signs of a body",
      { "events/attack.md": event("", "*_".repeat(501)) },
      "8:1 - text-limits: a text of 1002 signs of Markdown",
    ],
    [
      "quotations in quotations",
      { "events/attack.md": event("", ">".repeat(900)) },
      "8:1 - text-limits: a text nested more than 50 deep",
    ],
    [
      "lists in lists",
      { "events/attack.md": event("", `${"- ".repeat(60)}x`) },
      "8:1 - text-limits: a text nested more than 50 deep",
    ],
    [
      "the text about a story",
      { "story.yaml": settings(`about: ${"x".repeat(20_001)}`) },
      "1:8 about text-limits: a text of 20001 characters",
    ],
    [
      "a file",
      { "events/attack.md": event("", "x".repeat(65_536)) },
      "1:1 - file-size: a file of more than 65536 bytes",
    ],
    [
      "places in places",
      files(40, (n) => [`places/p${n}.md`, place(`name: P${n}\n${n < 39 ? `within: P${n + 1}` : ""}`)]),
      "3:9 within hierarchy-cycle: a chain that leads back to its start or is too long",
    ],
  ])("%s", (_, attack, problem) => {
    expect(problemsOf(attack).map(inWords)).toContainEqual(expect.stringContaining(`:${problem}`));
  });

  it.each([
    ["files", 50_001, 1],
    ["bytes", 2049, 64 * 1024],
  ])("the %s of a story", (_, count, size) => {
    const bytes = new Uint8Array(size);
    const many = times(count, (number) => ({ path: `events/${String(number).padStart(5, "0")}.md`, bytes }));
    const { problems } = makeTimeline(many, { drafts: false });
    expect(problems.map(inWords)).toEqual([
      `events/${String(count - 1).padStart(5, "0")}.md:1:1 - file-size: more than a story may hold`,
    ]);
  });
});

describe("in good time, and with no more than a few words, is answered", () => {
  it.each([
    ..."*_ _a* *a_ “*a a** **_ __a a**b *a[ [a] [a][ [a]( [a](b [^ ![ [[ `` <!-- <a &a; \\".split(" "),
    "*a **a ",
    "a**b ** ",
  ])("a body of %j over and over", (pattern) => {
    const signs = pattern.match(/[*_[\]<`&!]/g)?.length ?? 1;
    const half = pattern.repeat(Math.min(500 / signs, 10_000 / pattern.length));
    for (const body of [half + half, `${half}x${[...half].reverse().join("")}`]) {
      expect(problemsOf({ "events/attack.md": event("", body) }).length).toBeLessThan(1600);
    }
  });

  it.each(["* a", "1) a", "- ", "# a", "a\n=", "=", "> a", "[a]: b", "+ \n  a", "```", "    a", "\\", "|a|", "a  "])(
    "a body of lines of %j",
    (line) => {
      const body = `${line}\n`.repeat(990 / line.split("\n").length);
      expect(problemsOf({ "events/attack.md": event("", body) }).length).toBeLessThan(1600);
    },
  );

  it.each([
    ["quotation marks", `title: ${'"'.repeat(8000)}`],
    ["single quotation marks", `title: ${"'".repeat(15_999)}`],
    ["backslashes", `title: "${"\\".repeat(15_999)}"`],
    ["colons", `title: ${": ".repeat(8000)}`],
    ["keys", times(1500, (n) => `f${n}: x`).join("\n")],
    ["lines of a value", `title: x\n${"  x\n".repeat(3000)}`],
    ["comments", `title: x\n${"# x\n".repeat(3000)}`],
    ["hyphens", `title: ${"- ".repeat(8000)}`],
    ["question marks", `title: ${"? ".repeat(8000)}`],
    ["words that date nothing", `dated_from: ${"early late last two next the ".repeat(34)}`],
    ["days that date much", `dated_from: ${"on Monday 12 June 2023 evening ".repeat(32)}`],
    ["digits of a date", `date: ${"2023-06-".repeat(12)}`],
    ["letters of a zone", `zone: ${"Europe/".repeat(140)}`],
    ["an answer of digits", `claims: {says: x, question: q, answer: "${"9,999".repeat(190)}"}`],
  ])("a field of many %s", (_, fields) => {
    expect(problemsOf({ "events/attack.md": event(fields) }).length).toBeLessThan(1600);
  });

  it.each<readonly [what: string, files: Files, rule: string]>([
    [
      "500 places, each in the next",
      files(500, (n) => [`places/p${n}.md`, place(`name: P${n}\n${n < 499 ? `within: P${n + 1}` : ""}`)]),
      "hierarchy-cycle",
    ],
    [
      "500 places in a circle",
      files(500, (n) => [`places/p${n}.md`, place(`name: P${n}\nwithin: P${(n + 1) % 500}`)]),
      "hierarchy-cycle",
    ],
    [
      "500 events, each after the next",
      files(500, (n) => [`events/e${n}.md`, event(n < 499 ? `after: e${n + 1}` : "")]),
      "nothing",
    ],
    [
      "500 events in a circle",
      files(500, (n) => [`events/e${n}.md`, event(`after: e${(n + 1) % 500}`)]),
      "order-cycle",
    ],
    [
      "500 events, each a part of the next",
      files(500, (n) => [`events/e${n}.md`, event(n < 499 ? `part_of: e${n + 1}` : "")]),
      "hierarchy-cycle",
    ],
    [
      "100 events after 100 others",
      files(200, (n) => [`events/e${n}.md`, event(n < 100 ? `after: [${times(100, (m) => `e${m + 100}`)}]` : "")]),
      "nothing",
    ],
    [
      "2,000 unknown names among 2,000 known ones",
      {
        ...files(2000, (n) => [`actors/a${n}.md`, actor(`name: Spokesperson of district ${n}`)]),
        ...files(10, (n) => [
          `events/e${n}.md`,
          event(`actors: [${times(200, (m) => `Spokesman for ward ${n}-${m}`)}]`),
        ]),
      },
      "unknown-name",
    ],
    [
      "a name that 1,000 bear",
      {
        ...files(1000, (n) => [`actors/a${n}.md`, actor("name: The same")]),
        "events/attack.md": event("actors: The same"),
      },
      "ambiguous-name",
    ],
  ])("%s", (_, attack, rule) => {
    const problems = problemsOf(attack).map((problem) => problem.rule);
    expect(new Set(problems)).toEqual(new Set(rule === "nothing" ? [] : [rule]));
  });

  it("a story of 2,000 places that may be regions, with the words of every one", async () => {
    const timeline = timelineOf(files(2000, (n) => [`places/p${n}.md`, place(`name: Settlement ${n}`)]));
    const site = new Site(timeline, english);
    let pages = 0;
    for await (const _ of renderSite(site)) pages++;
    expect(pages).toBeGreaterThan(2000);
  });
});
