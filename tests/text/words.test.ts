import { describe, expect, it } from "vitest";
import { countWords, wordsOf, wordTexts } from "../../src/text/words.ts";

describe("words", () => {
  it.each([
    ["Shells fell on 4 June.", ["Shells", "fell", "on", "4", "June"]],
    ["В'ячеслав, “Гладков”!", ["В'ячеслав", "Гладков"]],
    ["pro-Russian 'quoted' T-72", ["pro", "Russian", "quoted", "T", "72"]],
    ["…", []],
  ])("of %j are %j", (text, words) => {
    expect(wordTexts(text)).toEqual(words);
  });

  it("know where they stand", () => {
    expect(wordsOf("on Lübo")).toEqual([
      { start: 0, end: 2, folded: "on" },
      { start: 3, end: 7, folded: "lubo" },
    ]);
  });
});

it.each([
  ["Shells fell on 4 June.", 5],
  ["a cease-fire, by 20,000 men", 5],
  ["quiet – for 2 hours … it’s said", 6],
  ["–", 0],
])("%j counts as %i words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
