import { describe, expect, it } from "vitest";
import { answersIn } from "../../src/group/answers.ts";
import type { Claim } from "../../src/model.ts";
import { claimsOf } from "./claims-of.ts";

describe("the answers to a question", () => {
  const claims = claimsOf(
    [
      "by: Legion, answer: yes, said: 2023-06-05",
      "by: Ministry, denies: over, said: 2023-06-01",
      "by: Ministry, answer: no, said: 2023-06-02",
      "by: Squad, denies: yes, said: 2023-06-04",
      "by: Legion, answer: yes, said: 2023-06-06",
      "by: Squad, answer: yes, said: 2023-06-03",
    ],
    "fighting",
  );
  const numbersOf = (accounts: readonly (readonly Claim[])[]) =>
    accounts.map((account) => account.map(({ says }) => says));

  it("stand in the order in which each was first given or denied, whoever has more accounts", () => {
    expect(answersIn(claims).map(({ answer }) => answer)).toMatchObject([
      { key: "over" },
      { key: "no" },
      { key: "yes" },
    ]);
  });

  it("hold the accounts that give them beside those that deny them, each voice once", () => {
    expect(answersIn(claims).map(({ given, denied }) => [numbersOf(given), numbersOf(denied)])).toEqual([
      [[], [["2"]]],
      [[["3"]], []],
      [[["6"], ["1", "5"]], [["4"]]],
    ]);
  });

  it("are as many as there are wordings, for none is merged with another", () => {
    const counts = claimsOf([
      "by: Legion, answer: more than 70",
      "by: Ministry, answer: at least 70",
      "answer: More than 70",
    ]);
    expect(answersIn(counts).map(({ answer }) => answer)).toMatchObject([
      { count: { words: "more than 70", least: 71 } },
      { count: { words: "at least 70", least: 70 } },
    ]);
  });
});
