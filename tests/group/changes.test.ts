import { describe, expect, it, test } from "vitest";
import { changesIn } from "../../src/group/changes.ts";
import { claimsOf } from "./claims-of.ts";

/** “2 raised 1”: the second claim of the list raises what the first said. */
function changes(claims: readonly string[], about?: string): readonly string[] {
  return [...changesIn(claimsOf(claims, about))].map(
    ([claim, { kind, earlier }]) => `${claim.says} ${kind} ${earlier.says}`,
  );
}

describe("what a claim changes of what its voice said before", () => {
  test.each<[string, string[], string[]]>([
    ["nothing, if it is the first", ["by: Legion, answer: 5, said: 2023-06-01"], []],
    [
      "nothing of what others said",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Ministry, answer: 6, said: 2023-06-02"],
      [],
    ],
    [
      "a repetition on a later day",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Legion, answer: 5, said: 2023-06-02"],
      ["2 repeated 1"],
    ],
    [
      "a higher number",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Legion, answer: about 7, said: 2023-06-02"],
      ["2 raised 1"],
    ],
    [
      "a higher lower end",
      ["by: Legion, answer: at least 5, said: 2023-06-01", "by: Legion, answer: more than 7, said: 2023-06-02"],
      ["2 raised 1"],
    ],
    [
      "a lower number",
      ["by: Legion, answer: 3-5, said: 2023-06-01", "by: Legion, answer: 2-5, said: 2023-06-02"],
      ["2 lowered 1"],
    ],
    [
      "a closer range, which is neither higher nor lower",
      ["by: Legion, answer: at least 5, said: 2023-06-01", "by: Legion, answer: 13, said: 2023-06-02"],
      ["2 changed 1"],
    ],
    [
      "the same number with another hedge",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Legion, answer: about 5, said: 2023-06-02"],
      ["2 changed 1"],
    ],
    [
      "its own answer, denied",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Legion, denies: 5, said: 2023-06-02"],
      ["2 taken-back 1"],
    ],
    [
      "nothing, if it denies another's answer",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Legion, denies: 6, said: 2023-06-02"],
      [],
    ],
    [
      "its denial, given as an answer after all",
      ["by: Legion, denies: 5, said: 2023-06-01", "by: Legion, answer: 5, said: 2023-06-02"],
      ["2 changed 1"],
    ],
    [
      "a denial, repeated",
      ["by: Legion, denies: 5, said: 2023-06-01", "by: Legion, denies: 5, said: 2023-06-02"],
      ["2 repeated 1"],
    ],
    [
      "a step back to an answer of long ago, counted from the last",
      [
        "by: Legion, answer: 5, said: 2023-06-01",
        "by: Legion, answer: 7, said: 2023-06-02",
        "by: Legion, answer: 5, said: 2023-06-03",
      ],
      ["2 raised 1", "3 lowered 2"],
    ],
    [
      "the same in another report, where no day is stated",
      ["by: Legion, answer: 5, source: early", "by: Legion, answer: 5, source: late"],
      ["2 reported-again 1"],
    ],
    [
      "another answer, where no day is stated",
      ["by: Legion, answer: 5, source: early", "by: Legion, answer: 7, source: late"],
      ["2 differs 1"],
    ],
    [
      "a later day than that on which the other was published",
      ["by: Legion, answer: 5, source: early", "by: Legion, answer: 7, said: 2023-06-02"],
      ["2 raised 1"],
    ],
    [
      "days that overlap",
      ["by: Legion, answer: 5, said: '[2023-06-01..2023-06-03]'", "by: Legion, answer: 7, said: 2023-06-02"],
      ["2 differs 1"],
    ],
    [
      "a day that is not certain",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Legion, answer: 7, said: 2023-06-03~"],
      ["2 differs 1"],
    ],
    [
      "the later of two reports of one earlier statement",
      [
        "by: Legion, answer: 5, said: 2023-06-01",
        "by: Legion, answer: 5, said: 2023-06-01, source: late",
        "by: Legion, answer: 5, said: 2023-06-02",
      ],
      ["2 reported-again 1", "3 repeated 2"],
    ],
    [
      "what two said together is not what one of them said",
      ["by: [Legion, Ministry], answer: 5, said: 2023-06-01", "by: Legion, answer: 6, said: 2023-06-02"],
      [],
    ],
    [
      "nor is what its people said",
      ["by: Legion, answer: 5, said: 2023-06-01", "by: Squad, answer: 6, said: 2023-06-02"],
      [],
    ],
    [
      "someone unnamed in one source",
      [
        "by: {unnamed: a driver}, answer: 5, said: 2023-06-01",
        "by: {unnamed: a driver}, answer: 6, said: 2023-06-02",
        "by: {unnamed: a driver}, answer: 7, said: 2023-06-03, source: late",
      ],
      ["2 raised 1"],
    ],
    [
      "a source, which speaks for whom it copies or relies on",
      [
        "source: early, answer: 5, said: 2023-06-01",
        "source: copy, answer: 6, said: 2023-06-02",
        "via: Agency, answer: 7, said: 2023-06-03",
      ],
      ["3 raised 2"],
    ],
  ])("%s", (_what, claims, expected) => {
    expect(changes(claims)).toEqual(expected);
  });

  it("is told of words and of actors alike", () => {
    const dated = (answer: string, day: number) => `by: Ministry, answer: ${answer}, said: 2023-06-0${day}`;
    expect(changes([dated("yes", 1), dated("over", 2), dated("over", 3)], "fighting")).toEqual([
      "2 changed 1",
      "3 repeated 2",
    ]);
    expect(changes([dated("Legion", 1), dated("Squad", 2)], "who")).toEqual(["2 changed 1"]);
  });

  it("is found in whatever order the claims are written down", () => {
    expect(changes(["by: Legion, answer: 7, said: 2023-06-02", "by: Legion, answer: 5, said: 2023-06-01"])).toEqual([
      "1 raised 2",
    ]);
  });
});
