import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { splitFrontMatter } from "../../src/read/front-matter.ts";
import { invisibleIn } from "../../src/read/invisible.ts";
import { recordText } from "../../src/write/record-text.ts";
import type { Fields } from "../../src/write/yaml-text.ts";
import { runs } from "../runs.ts";

/** What a record's file is read as. */
function readBack(text: unknown): unknown {
  const split = splitFrontMatter(String(text));
  return "data" in split ? { fields: split.data, body: split.body } : split;
}

/** Pieces that mean something to YAML, to front matter or to Markdown. */
const signs = fc.constantFrom(
  ..."#:-?@&*!|>%`'\"\\,[]{}~<= \t\n",
  ": ",
  " #",
  "---",
  "\n---\n",
  "...",
  "<<",
  "true",
  "no",
  "null",
  "010",
  "2023-06-04",
  "[a..b]",
  "\n\n",
  "\n".repeat(12),
  " \n".repeat(12),
  "Шебекино",
  "中",
  "é",
  "\u00a0",
  "\u2028",
);
const text = fc
  .array(fc.oneof(signs, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 8 })
  .map((pieces) => pieces.join(""))
  .filter((written) => invisibleIn(written) === undefined);
const key = text.filter((name) => !["__proto__", "constructor", "prototype", "<<"].includes(name));
const { fields } = fc.letrec<{ fields: Fields; value: Fields[string] }>((tie) => ({
  fields: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof({ depthSize: "small", maxDepth: 3 }, text, fc.array(tie("value"), { maxLength: 4 }), tie("fields")),
}));

describe("the text of a record", () => {
  it("is read as the same fields and body, whatever is in them", () => {
    const written = text.map((body) => body.replace(/^\s*\n/, "").trimEnd());
    fc.assert(
      fc.property(fields, written, (fields, body) => {
        expect(readBack(recordText({ fields, body }))).toEqual({ fields, body: body && `${body}\n` });
      }),
      { numRuns: runs(500) },
    );
  });

  it("is what a contributor would write", () => {
    const fields = {
      title: "Ferry “Osprey” touches the bridge: two hurt",
      date: "2023-03-12 evening",
      places: "Larkham",
      actors: ["Bay Ferries", "Port of Rowan"],
      importance: "3",
      draft: "true",
      claims: [{ by: "Bay Ferries", says: 'It calls it "a slight touch".' }, { says: "Nobody was hurt." }],
      corrections: [{ on: "2023-03-13", what: "The day was wrong.\nIt said the 11th." }],
    };
    expect(recordText({ fields, body: "\n\nIt touched.\n\nThen it left.\n\n" })).toBe(`---
title: "Ferry “Osprey” touches the bridge: two hurt"
date: 2023-03-12 evening
places: Larkham
actors: [Bay Ferries, Port of Rowan]
importance: 3
draft: true
claims:
  - by: Bay Ferries
    says: It calls it "a slight touch".
  - says: Nobody was hurt.
corrections:
  - on: 2023-03-13
    what: |-
      The day was wrong.
      It said the 11th.
---
It touched.

Then it left.
`);
  });

  it("has a line for each item of a long list", () => {
    const aliases = Array.from({ length: 9 }, (_, index) => `spelling no. ${index}`);
    expect(recordText({ fields: { aliases }, body: "" })).toBe(
      `---\naliases:\n${aliases.map((alias) => `  - ${alias}\n`).join("")}---\n`,
    );
  });

  test.each([
    ["a bidirectional override", { title: "A \u202eraid" }, "", "the invisible character U+202E in title"],
    ["a zero-width space in a list", { aliases: ["a", "b\u200b"] }, "", "the invisible character U+200B in aliases"],
    ["an invisible name of a field", { answers: { "a\u0000": "b" } }, "", "the invisible character U+0000 in answers"],
    ["half a character", { title: "\ud83d" }, "", "the invisible character U+D83D in title"],
    ["a carriage return in the body", {}, "One\r\ntwo", "the invisible character U+000D in body"],
    ["a key that means something to JavaScript", { answers: { constructor: "a" } }, "", "the key constructor"],
    ["too many fields", { title: "a".repeat(17_000) }, "", "17012 characters of fields"],
    ["too long a body", {}, "a".repeat(70_000), "a file of more than 65536 bytes"],
  ])("with %s is refused", (_, fields, body, found) => {
    expect(recordText({ fields, body })).toMatchObject({
      found,
      wanted: expect.stringMatching(/./),
      fix: expect.stringMatching(/./),
    });
  });
});
