import { describe, expect, it } from "vitest";
import { fold, wordsOf, wordTexts } from "../../src/search/words-of.ts";

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
  ["Lübo", "lubo"],
  ["Lu\u0308bo", "lubo"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["ШЕБЕКИНО", "шебекино"],
  ["Шебекіно", "шебекіно"],
  ["Артём", "артем"],
  ["В’ячеслав", "вячеслав"],
  ["İstanbul", "istanbul"],
  ["RVC", "rvc"],
])("%s is compared as %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});
