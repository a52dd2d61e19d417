import { describe, expect, it } from "vitest";
import { memoised } from "../../src/date/memoised.ts";

describe("a memoised function", () => {
  it("computes a value once for a text", () => {
    const asked: string[] = [];
    const length = memoised((text: string) => asked.push(text) && text.length);
    expect([length("May"), length("June"), length("May")]).toEqual([3, 4, 3]);
    expect(asked).toEqual(["May", "June"]);
  });

  it("tells objects apart that hold the same", () => {
    const [one, other] = [{ day: 4 }, { day: 4 }];
    const asked: object[] = [];
    const day = memoised((date: { readonly day: number }) => asked.push(date) && date.day);
    expect([day(one), day(other), day(one)]).toEqual([4, 4, 4]);
    expect(asked).toHaveLength(2);
  });
});
