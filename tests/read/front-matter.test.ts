import { describe, expect, it, test } from "vitest";
import type { Position } from "../../src/problem.ts";
import { readEvent } from "./read-event.ts";

function lineAt(text: string, position: Position | undefined): string | undefined {
  return text.split("\n")[(position?.line ?? 0) - 1];
}

describe("front matter", () => {
  test.each([
    ["---js", "the first line “---js”"],
    ["---javascript", "the first line “---javascript”"],
    ["--- JavaScript", "the first line “--- JavaScript”"],
    ["---\tjs", "the first line “---\tjs”"],
    ["---json", "the first line “---json”"],
    ["---constructor", "the first line “---constructor”"],
    ["", "an empty first line"],
    ["+++", "a file that does not begin with its fields"],
  ])("that begins with %j is refused, and nothing of it is read", (line, found) => {
    const code = "process.exit(1)";
    expect(readEvent(`${line}\n${code}\n---\nThey came.\n`)).toEqual({
      record: undefined,
      problems: [`events/first.md:1:1 - front-matter: ${found}`],
    });
  });

  test.each([["---js"], ["--- #"]])("that ends with %j is refused", (line) => {
    expect(readEvent(`---\ntitle: A raid\n${line}\nThey came.\n`)).toEqual({
      record: undefined,
      problems: [`events/first.md:3:1 - front-matter: the line “${line}”`],
    });
  });

  test.each([
    ["--- \n", "---\n", "1:1 - front-matter: the first line “--- ”"],
    ["----\n", "---\n", "1:1 - front-matter: the first line “----”"],
    ["\n \n---\n", "---\n", "1:1 - front-matter: an empty first line"],
    [" ---\n", "---\n", "1:1 - front-matter: a file that does not begin with its fields"],
    ["—\n", "---\n", "1:1 - front-matter: a file that does not begin with its fields"],
    ["", "---\n", "1:1 - front-matter: a file that does not begin with its fields"],
    ["---\n", "----\n", "5:1 - front-matter: the line “----”"],
    ["---\n", "--- \n", "5:1 - front-matter: the line “--- ”"],
    ["---\n", "--\n", "1:1 - front-matter: front matter without an end"],
    ["---\n", "\n", "1:1 - front-matter: front matter without an end"],
  ])("between %j and %j is refused, and its fields are read where they stand", (opening, closing, fault) => {
    const text = `${opening}title: A raid\nplaces:\n  - Town\n${closing}They came.\n`;
    const { record, problems } = readEvent(text);
    expect(problems).toEqual([`events/first.md:${fault}`]);
    expect(record).toMatchObject({ data: { title: "A raid", places: ["Town"] }, body: "They came.\n" });
    expect(lineAt(text, record?.at.field(["places", 0]))).toBe("  - Town");
    expect(lineAt(text, record?.at.body(0))).toBe("They came.");
  });

  it("between wrong fences is read around what else is wrong in it", () => {
    expect(readEvent("\n---\ntitle: A: raid\n---\nThey came.\n").problems).toEqual([
      "events/first.md:1:1 - front-matter: an empty first line",
      "events/first.md:3:8 - yaml: a second “: ” in a line",
    ]);
  });

  it("of an empty file is refused", () => {
    expect(readEvent("").problems).toEqual(["events/first.md:1:1 - front-matter: an empty first line"]);
  });

  it("ends at its second fence, and every other belongs to the body", () => {
    expect(readEvent("---\ntitle: A raid\n---\n\n---\nmore: text\n---\n").record).toMatchObject({
      data: { title: "A raid" },
      body: "---\nmore: text\n---\n",
    });
  });

  it("may have no body below it", () => {
    expect(readEvent("---\ntitle: A raid\n---")).toMatchObject({ record: { body: "" }, problems: [] });
  });

  test.each([
    [16_384, []],
    [16_385, ["events/first.md:1:1 - front-matter: 16385 characters of fields"]],
  ])("of %i characters has these problems: %j", (size, problems) => {
    expect(readEvent(`${"---\ntitle: ".padEnd(size - 1, "x")}\n---\nThey came.\n`).problems).toEqual(problems);
  });

  test.each([
    [10, []],
    [11, ["events/first.md:13:1 - front-matter: more than 10 empty lines in a row"]],
  ])("with %i empty lines in a row has these problems: %j", (lines, problems) => {
    expect(readEvent(`---\ntitle: A raid\n${" \n".repeat(lines)}date: 2023\n---\nThey came.\n`).problems).toEqual(
      problems,
    );
  });

  it("that is broken is reported however often it is read", () => {
    const broken = "---\ntitle: [\n---\nThey came.\n";
    expect(readEvent(broken).problems).not.toEqual([]);
    expect(readEvent(broken).problems).toEqual(readEvent(broken).problems);
  });
});
