import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { invisibleIn } from "../../src/read/invisible.ts";
import { readYaml } from "../../src/read/yaml.ts";
import { runs } from "../runs.ts";
import { readEvent, readStory } from "./read-event.ts";

describe("a value", () => {
  test.each([
    "2023-05-22",
    "2023-02-30",
    "12:30",
    "010",
    "1e3",
    "0x1F",
    "1_000",
    "no",
    "yes",
    "true",
    "null",
    "~",
    ".nan",
    "http://example.org/#part",
    "unit#4",
  ])("%s stays that text", (text) => {
    expect(readYaml(`title: ${text}`).data).toEqual({ title: text });
  });

  it("may be empty, fold over lines or keep its lines", () => {
    expect(readYaml("a:\nb: one\n  two\nc: |\n  one\n  two\nd: >\n  one\n  two\ne: 'it''s'")).toEqual({
      data: { a: "", b: "one two", c: "one\ntwo\n", d: "one two\n", e: "it's" },
      faults: [],
    });
  });

  it("in quotation marks comes out as it went in, whatever it is", () => {
    const visible = fc.string({ unit: "grapheme" }).filter((text) => invisibleIn(text) === undefined);
    fc.assert(
      fc.property(visible, (title) => {
        expect(readYaml(`title: ${JSON.stringify(title)}`)).toEqual({ data: { title }, faults: [] });
      }),
    );
  });

  it("is read, or refused with a reason; nothing throws", () => {
    const yamlish = fc.string({ unit: fc.constantFrom(..."ab:-#?!&*[]{}|>'\"%@`~,\t \n\\") });
    fc.assert(
      fc.property(yamlish, (text) => {
        const { data, faults } = readYaml(text);
        expect(data === undefined).toBe(faults.length > 0);
        for (const { found, wanted, fix } of faults) expect([found, wanted, fix]).not.toContain("");
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("front matter", () => {
  test.each([
    ["title: unit #4 moved", "2:8", "“unit #4 moved”, of which YAML drops all from the # on"],
    ["title: #4 moved", "2:8", "“#4 moved”, of which YAML drops all from the # on"],
    ["aliases:\n  - RVC\n  - unit\t# 4", "4:5", "“unit\t# 4”, of which YAML drops all from the # on"],
    ["title: Belgorod: raid", "2:8", "a second “: ” in a line"],
    ["title: @legion said", "2:8", "a value that starts with a sign that YAML keeps for itself"],
    ["title: %4 of them", "2:8", "a value that starts with a sign that YAML keeps for itself"],
    ["title: `code`", "2:8", "a value that starts with a sign that YAML keeps for itself"],
    ["title: *they* came", "2:8", "a value that starts with *, which YAML takes for an alias"],
    ["title: &they came", "2:8", "a value that starts with &, which YAML takes for an anchor"],
    ["title: !they came", "2:8", "a value that starts with !, which YAML takes for a tag"],
    ["title: !!js/function x", "2:8", "a value that starts with !, which YAML takes for a tag"],
    ["title: [Video] They came", "2:16", "something after the end of a value"],
    ["title: {They} came", "2:15", "something after the end of a value"],
    ["title: 'They' came", "2:15", "words after ', which ends a value that begins with it"],
    ["actors: - Legion", "2:9", "a list that begins beside its field"],
    ["{title: They came}\ndate: 2023", "2:1", "fields between { and }"],
    ['title: "They came', "2:8", 'a value that starts with " and has no " at its end'],
    ["title: 'They came", "2:8", "a value that starts with ' and has no ' at its end"],
    ['title: "They came\\"', "2:8", 'a value that starts with " and has no " at its end'],
    ["places: [Town\nactors: [Legion]", "2:9", "a value that starts with [ and has no ] at its end"],
    ["places: [Town", "2:9", "a value that starts with [ and has no ] at its end"],
    ["claims:\n  - {says: x\n  - {says: y}", "3:5", "a value that starts with { and has no } at its end"],
    ["claims:\n\tsays: x", "3:1", "a tab as indentation"],
    ["title: one\ndate: 2023\ntitle: two", "4:1", "a field that stands here twice"],
    ["claims: {says: x, says: y}", "2:19", "a field that stands here twice"],
    ["<<: {title: x}", "2:1", "the key <<"],
    ["__proto__: {polluted: yes}", "2:1", "the key __proto__"],
    ["claims:\n  - constructor: {prototype: x}", "3:5", "the key constructor"],
    ["? [a, b]\n: c", "2:3", "a key that is not plain text"],
    ["{a: b}: c", "2:1", "a key that is not plain text"],
    ['title: "A \\u202eraid"', "2:8", "the invisible character U+202E"],
    ['title: "A \\x00raid"', "2:8", "the invisible character U+0000"],
    ['title: "A \\uD800raid"', "2:8", "the invisible character U+D800"],
    [`title: ${"[".repeat(9)}x${"]".repeat(9)}`, "2:15", "a value nested more than 8 deep"],
  ])("%j is refused at its line and column", (fields, spot, found) => {
    const { problems } = readEvent(`---\n${fields}\n---\nThey came.\n`);
    expect(problems).toContain(`events/first.md:${spot} - yaml: ${found}`);
    expect({}).not.toHaveProperty("polluted");
  });

  it("with several slips is told all of them at once", () => {
    expect(readEvent("---\ntitle: *a\nkind: &b c\ndate: 2023 # or so\n---\n").problems).toEqual([
      "events/first.md:2:8 - yaml: a value that starts with *, which YAML takes for an alias",
      "events/first.md:3:7 - yaml: a value that starts with &, which YAML takes for an anchor",
      "events/first.md:4:7 - yaml: “2023 # or so”, of which YAML drops all from the # on",
    ]);
  });

  it("with several colons without a space is told all of them", () => {
    expect(readEvent("---\ntitle:They came\ndate:2023\nkind: raid\n---\n").problems).toEqual([
      "events/first.md:2:1 - yaml: a colon without a space after it",
      "events/first.md:3:1 - yaml: a colon without a space after it",
    ]);
  });

  it("may have comments on lines of their own and after quotation marks", () => {
    expect(readEvent('---\n# a comment\ntitle: "A raid" # another\ndate: 2023\n  # a third\n---\n')).toMatchObject({
      record: { data: { title: "A raid", date: "2023" } },
      problems: [],
    });
  });

  it("may nest as deep as the content model does", () => {
    expect(readEvent("---\nclaims:\n  - by:\n      - unnamed: a worker\n---\n")).toMatchObject({
      record: { data: { claims: [{ by: [{ unnamed: "a worker" }] }] } },
      problems: [],
    });
  });
});

describe("story.yaml", () => {
  it("of two documents is refused", () => {
    const { raw, problems } = readStory({ "story.yaml": "title: one\n---\ntitle: two" });
    expect(raw.settings?.isWhole).toBe(false);
    expect(problems).toEqual(["story.yaml:2:1 - yaml: a second document"]);
  });

  it("keeps words as they are even when it asks for YAML 1.1", () => {
    expect(readStory({ "story.yaml": "%YAML 1.1\n---\ntitle: no\nzone: 010" })).toMatchObject({
      raw: { settings: { data: { title: "no", zone: "010" } } },
      problems: [],
    });
  });

  test.each([
    ["[", "a: ", 60_000],
    ["{", "a: ", 60_000],
    ["- ", "", 32_000],
    ["? ", "", 32_000],
  ])("with %j nested without end is refused once, and at once", (sign, before, times) => {
    const { raw, problems } = readStory({ "story.yaml": before + sign.repeat(times) });
    expect(raw.settings?.isWhole).toBe(false);
    expect(problems).toEqual([expect.stringContaining("yaml: a value nested more than 8 deep")]);
  });
});
