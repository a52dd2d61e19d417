import { describe, expect, it, test } from "vitest";
import { read } from "../../src/read/read.ts";
import { event, inWords, problemsOf, story } from "../story.ts";
import { readStory } from "./read-event.ts";

describe("a file's name", () => {
  test.each([
    ["events/first-raid.md", "event/first-raid"],
    ["actors/24th-brigade.md", "actor/24th-brigade"],
    ["places/a.md", "place/a"],
    ["sources/2023.md", "source/2023"],
    [`questions/${"q".repeat(80)}.md`, `question/${"q".repeat(80)}`],
  ])("%s is that of %s", (path, record) => {
    const { raw, problems } = readStory({ [path]: "---\ntitle: x\n---\n" });
    expect(raw.records.map(({ kind, id }) => `${kind}/${id}`)).toContain(record);
    expect(problems).toEqual([]);
  });

  test.each([
    "events/First.md",
    "events/Шебекино.md",
    "events/first_raid.md",
    "events/first--raid.md",
    "events/-first.md",
    "events/first-.md",
    "events/first raid.md",
    "events/first.raid.md",
    "events/.first.md",
    "events/.md",
    "events/...md",
    `events/${"e".repeat(81)}.md`,
  ])("%s is refused, as it would be an address", (path) => {
    const file = path.slice("events/".length);
    expect(readStory({ [path]: event() }).problems).toEqual([`${path}:1:1 - file-name: the file name ${file}`]);
  });

  test.each([
    "event/first.md",
    "first.md",
    "events/2023/first.md",
    "events/first.txt",
    "events/first.MD",
    "events/first.11tydata.js",
    "events/first.md.bak",
    "events",
    "story.yml",
    "sub/story.yaml",
    "README.md",
    ".eleventyignore",
  ])("%s is no record's", (path) => {
    expect(readStory({ [path]: event() }).problems).toEqual([
      `${path}:1:1 - unexpected-file: a file that is no record`,
    ]);
  });
});

describe("reading a content folder", () => {
  it("gives the same whatever the order of its files", () => {
    const files = story({ "events/a.md": event(), "events/b.md": event() });
    const ids = (order: typeof files) => read(order, () => undefined).records.map(({ id }) => id);
    expect(ids([...files].reverse())).toEqual(ids(files));
  });

  it("reports a link or a device in place of a file", () => {
    const problems: string[] = [];
    read([{ path: "events/first.md", bytes: "not a plain file" }], (problem) => problems.push(inWords(problem)));
    expect(problems).toEqual(["events/first.md:1:1 - link: a link or device instead of a file"]);
  });

  it("knows of records that it could not read", () => {
    const { raw } = readStory({ "events/broken.md": "no fields", "story.yaml": "[" });
    expect(raw.records.map(({ id }) => id)).not.toContain("broken");
    expect([...raw.known]).toEqual(expect.arrayContaining(["event/broken", "story/story"]));
  });
});

describe("a problem stands where a person would fix it", () => {
  const claims = `---
title: A raid
date: 2023-06-04
places: [Town, Regoin]
actors:
  - Legion
sources: report
claims:
  - says: It was quiet.
    by: Legion
  - by: [Ministry, Legoin]
    says: It was not.
    said: soon
    sayd: 2023
part_of:   nothing
---
One.

Two <b>words</b>.
`;
  const problems = [
    "4:16 places[2] unknown-name: the unknown place “Regoin”",
    "11:20 claims[2].by[2] unknown-name: the unknown actor “Legoin”",
    "13:11 claims[2].said date: “soon”",
    "14:5 claims[2].sayd unknown-field: the unknown field “sayd”",
    "15:12 part_of unknown-reference: the unknown event “nothing”",
    "19:5 - html: the HTML <b>",
    "19:13 - html: the HTML </b>",
  ];

  test.each([
    ["LF", claims],
    ["CRLF", claims.replaceAll("\n", "\r\n")],
    ["CRLF after a byte order mark", `\ufeff${claims.replaceAll("\n", "\r\n")}`],
  ])("in a file with lines ended by %s", (_ends, text) => {
    expect(problemsOf({ "events/first.md": text }).map(inWords)).toEqual(
      problems.map((problem) => `events/first.md:${problem}`),
    );
  });

  test.each([
    ["a value", "places: Nowhere", "2:9 places unknown-name: the unknown place “Nowhere”"],
    ["a claim", "claims: {by: Nobody, says: x}", "2:14 claims.by unknown-name: the unknown actor “Nobody”"],
    [
      "a claim in block style",
      "claims:\n  says: x\n  by: Nobody",
      "4:7 claims.by unknown-name: the unknown actor “Nobody”",
    ],
    [
      "a claim with an unknown field",
      "claims:\n  says: x\n  bye: y",
      "4:3 claims.bye unknown-field: the unknown field “bye”",
    ],
  ])("for %s in place of a list of one", (_what, fields, problem) => {
    expect(problemsOf({ "events/first.md": event(fields) }).map(inWords)).toEqual([`events/first.md:${problem}`]);
  });

  it("for a missing field, which is that of the fields around it", () => {
    expect(problemsOf({ "events/first.md": event("claims:\n  - by: Legion") }).map(inWords)).toEqual([
      "events/first.md:3:5 claims[1].says missing-field: no says",
    ]);
  });

  it("in story.yaml, also within a list", () => {
    const settings = "title: A\nabout: B\nlanguage: en\nzone: Moscow\ndisputed:\n  - place: Nowhere\n    note: none\n";
    const problems = problemsOf({ "story.yaml": settings }).map(inWords);
    expect(problems).toContain("story.yaml:4:7 zone zone: the unknown time zone “Moscow”");
    expect(problems).toContain("story.yaml:6:12 disputed[1].place unknown-name: the unknown place “Nowhere”");
  });

  it("quickly, however many there are", () => {
    const fields = Array.from({ length: 1300 }, (_, number) => `field${number}: x`).join("\n");
    const start = performance.now();
    expect(problemsOf({ "events/first.md": event(fields) })).toHaveLength(1300);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
