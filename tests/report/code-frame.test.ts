import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/report/code-frame.ts";

function frame(text: string, line: number, column: number): string {
  return codeFrame(text, { line, column })
    .map(({ gutter, text }) => `${gutter} ${text}`.trimEnd())
    .join("\n");
}

describe("the lines around a spot", () => {
  it("point at its column", () => {
    expect(frame("title: A raid\ndate: 2023-02-30\nplaces: Town\nactors: Legion", 2, 7)).toBe(
      ["  1 | title: A raid", "> 2 | date: 2023-02-30", "    |       ^", "  3 | places: Town"].join("\n"),
    );
  });

  it("end where the file does", () => {
    expect(frame("one\ntwo", 1, 1)).toBe(["> 1 | one", "    | ^", "  2 | two"].join("\n"));
    expect(frame("one\ntwo", 2, 4)).toBe(["  1 | one", "> 2 | two", "    |    ^"].join("\n"));
  });

  it("keep their numbers in a column", () => {
    const nine = "line\n".repeat(12);
    expect(frame(nine, 10, 1)).toBe(["   9 | line", "> 10 | line", "     | ^", "  11 | line"].join("\n"));
  });

  it("show of a long line what is around the spot", () => {
    const long = `${"a".repeat(300)}HERE${"b".repeat(300)}`;
    const [shown = "", pointer = ""] = frame(long, 1, 301).split("\n");
    expect(shown.length).toBeLessThan(120);
    expect(shown.slice(pointer.indexOf("^"), pointer.indexOf("^") + 4)).toBe("HERE");
  });

  it("write out what would move a terminal's cursor or turn its writing, and still point at the column", () => {
    const [shown = "", pointer = ""] = frame("a\u001b[2J\u202eb HERE", 1, 8).split("\n");
    expect(shown).toBe("> 1 | a\\u{1b}[2J\\u{202e}b HERE");
    expect(shown.slice(pointer.indexOf("^"))).toBe(" HERE");
  });

  it("stay in line behind a tab", () => {
    const [shown = "", pointer = ""] = frame("\tHERE", 1, 2).split("\n");
    expect(shown.slice(pointer.indexOf("^"))).toBe("HERE");
  });
});
