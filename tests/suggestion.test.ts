import { describe, expect, it, test } from "vitest";
import { didYouMean, nearest } from "../src/suggestion.ts";

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

  it("is offered as a question, or else what to do instead", () => {
    expect(didYouMean("titel", ["title"], "Take it out.")).toBe("Did you mean “title”?");
    expect(didYouMean("weather", ["title"], "Take it out.")).toBe("Take it out.");
  });
});
