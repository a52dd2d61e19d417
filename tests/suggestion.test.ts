import { describe, expect, it, test } from "vitest";
import { didYouMean } from "../src/fix.ts";
import { forTheFirst, nearest } from "../src/suggestion.ts";

describe("the nearest of several words", () => {
  test.each([
    ["titel", ["date", "title", "kind"], "title"],
    ["sorces", ["places", "sources"], "sources"],
    ["strik", ["raid", "strike"], "strike"],
    ["Legoin", ["Ministry", "Legion"], "Legion"],
    ["First-Raid", ["last-raid", "first-raid"], "first-raid"],
    ["LEGION", ["REGION", "legion"], "legion"],
    ["ab", ["ac", "aa"], "ac"],
  ])("to %s in %j is %s", (written, candidates, meant) => {
    expect(nearest(written, candidates)).toBe(meant);
  });

  test.each([
    ["weather", ["title", "date"]],
    ["4", ["1", "2", "3"]],
    ["yes", ["no"]],
    ["", ["title"]],
    ["anything", []],
  ])("to %j in %j is none of them", (written, candidates) => {
    expect(nearest(written, candidates)).toBeUndefined();
  });

  it("is found whatever its apostrophes, and not sought for a whole paragraph", () => {
    expect(nearest("O'Brein", ["O’Brien"])).toBe("O’Brien");
    expect(nearest("a".repeat(101), ["a".repeat(100)])).toBeUndefined();
  });

  it("is looked up once for each of the first texts, and for no others", () => {
    const lookedUp: string[] = [];
    const suggest = forTheFirst((written) => {
      lookedUp.push(written);
      return written.toUpperCase();
    });
    const texts = Array.from({ length: 1000 }, (_, index) => `text ${index}`);
    const found = [...texts, ...texts].map(suggest);
    expect(lookedUp).toEqual(texts.slice(0, 200));
    expect(found.slice(1000)).toEqual(texts.map((text, index) => (index < 200 ? text.toUpperCase() : undefined)));
  });

  it("is offered as a question, or else what to do instead", () => {
    expect(didYouMean("titel", ["title"], "Take it out.")).toEqual({
      fix: "Did you mean “title”?",
      replacements: [{ values: ["title"] }],
    });
    expect(didYouMean("weather", ["title"], "Take it out.")).toEqual({ fix: "Take it out." });
  });
});
