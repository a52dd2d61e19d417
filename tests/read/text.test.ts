import { describe, expect, it, test } from "vitest";
import { readEvent } from "./read-event.ts";

const utf8 = new TextEncoder();
const valid = "---\ntitle: A raid\n---\nThey came.\n";

describe("a content file", () => {
  test.each([
    ["as it is", valid],
    ["with a byte order mark", `\ufeff${valid}`],
    ["with the line ends of Windows", valid.replaceAll("\n", "\r\n")],
    ["with both", `\ufeff${valid.replaceAll("\n", "\r\n")}`],
  ])("is read %s", (_how, text) => {
    const { record, problems } = readEvent(text);
    expect(problems).toEqual([]);
    expect(record).toMatchObject({ data: { title: "A raid" }, body: "They came.\n" });
  });

  test.each([
    ["a byte that no character begins with", [0xff], "1:1 - encoding: bytes that are not UTF-8"],
    ["a character cut off", [0xd0], "1:1 - encoding: bytes that are not UTF-8"],
    ["a longer form of a character than it needs", [0xc0, 0xaf], "1:1 - encoding: bytes that are not UTF-8"],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80], "1:1 - encoding: bytes that are not UTF-8"],
  ])("with %s is refused", (_what, bytes, problem) => {
    const { record, problems } = readEvent(new Uint8Array([...utf8.encode(valid), ...bytes]));
    expect(problems).toEqual([`events/first.md:${problem}`]);
    expect(record).toBeUndefined();
  });

  test.each([
    ["little-endian", [0xff, 0xfe], (unit: number) => [unit, 0], "encoding: bytes that are not UTF-8"],
    [
      "big-endian without a mark",
      [],
      (unit: number) => [0, unit],
      "invisible-character: the invisible character U+0000",
    ],
  ])("in UTF-16, %s, is refused", (_how, mark, bytesOf, problem) => {
    const bytes = new Uint8Array([...mark, ...[...utf8.encode(valid)].flatMap(bytesOf)]);
    expect(readEvent(bytes).problems).toEqual([`events/first.md:1:1 - ${problem}`]);
  });

  test.each([
    ["a NUL", "\0", "U+0000"],
    ["an escape", "\u001b", "U+001B"],
    ["a vertical tab", "\v", "U+000B"],
    ["a delete", "\u007f", "U+007F"],
    ["a C1 control", "\u0085", "U+0085"],
    ["a zero-width space", "\u200b", "U+200B"],
    ["a right-to-left override", "\u202e", "U+202E"],
    ["an embedding", "\u202a", "U+202A"],
    ["an isolate", "\u2066", "U+2066"],
    ["the end of an isolate", "\u2069", "U+2069"],
    ["a second byte order mark inside", "\ufeff", "U+FEFF"],
    ["a tag character", "\u{e0041}", "U+E0041"],
  ])("with %s is refused where it stands", (_what, character, codePoint) => {
    expect(readEvent(`---\ntitle: A ${character}raid\n---\nThey came.\n`).problems).toEqual([
      `events/first.md:2:10 - invisible-character: the invisible character ${codePoint}`,
    ]);
  });

  it("may hold what looks odd but can be seen, or joins letters", () => {
    const title = "Ж\t“ö” 中文 עברית a\u0301 👩\u200d🚒 x\u00a0y";
    expect(readEvent(`---\ntitle: ${title}\n---\nThey came.\n`)).toMatchObject({
      record: { data: { title } },
      problems: [],
    });
  });

  it("with two byte order marks is refused", () => {
    expect(readEvent(`\ufeff\ufeff${valid}`).problems).toEqual([
      "events/first.md:1:1 - invisible-character: the invisible character U+FEFF",
    ]);
  });

  it("with carriage returns alone is refused", () => {
    expect(readEvent(valid.replaceAll("\n", "\r")).problems).toEqual([
      "events/first.md:1:4 - encoding: a line ended by a carriage return alone",
    ]);
  });

  test.each([
    [65_536, []],
    [65_537, ["events/first.md:1:1 - file-size: a file of more than 65536 bytes"]],
  ])("of %i bytes has these problems: %j", (size, problems) => {
    expect(readEvent(valid.padEnd(size, "x")).problems).toEqual(problems);
  });
});
