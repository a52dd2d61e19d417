import { describe, expect, it } from "vitest";
import { excerpt, marked, type Piece } from "../../src/search/excerpt.ts";

const inWords = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");
const numbered = Array.from({ length: 100 }, (_, number) => `w${number}`).join(" ");

it("marks every word sought, in whatever letters", () => {
  expect(inWords(marked("Lübo, LUBO and lubo's", new Set(["lubo"])))).toBe("[Lübo], [LUBO] and lubo's");
});

describe("an excerpt", () => {
  it("shows what stands around the first match", () => {
    const shown = inWords(excerpt([numbered], new Set(["w50", "w52"])));
    expect(shown).toMatch(/^…w40 .* \[w50\] w51 \[w52\] .* w75…$/);
  });

  it("begins and ends with the text", () => {
    expect(inWords(excerpt([`${numbered}.`], new Set(["w2"])))).toMatch(/^w0 w1 \[w2\] .* w35…$/);
    expect(inWords(excerpt([`(${numbered}.)`], new Set(["w99"])))).toMatch(/^…w64 .* \[w99\]\.\)$/);
    expect(inWords(excerpt(["“Short.”"], new Set(["short"])))).toBe("“[Short].”");
  });

  it("is of the text that has most of the words", () => {
    expect(inWords(excerpt(["one", "two and one", "one one two"], new Set(["one", "two"])))).toBe("[two] and [one]");
  });

  it("is empty where no text has any", () => {
    expect(excerpt(["one"], new Set(["two"]))).toEqual([]);
    expect(excerpt([], new Set(["two"]))).toEqual([]);
  });
});
