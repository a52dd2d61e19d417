import { describe, expect, it, test } from "vitest";
import { idFrom } from "../../src/new/id.ts";
import { isId } from "../../src/read/record.ts";

describe("an id is proposed from words", () => {
  test.each([
    ["Ferry touches the bridge", "ferry-touches-the-bridge"],
    ["Russia's 24th brigade: “two” hurt!", "russias-24th-brigade-two-hurt"],
    ["Évacuation à Orléans", "evacuation-a-orleans"],
    ["  -- 2023 --  ", "2023"],
  ])("%s", (words, id) => {
    expect(idFrom(words)).toBe(id);
  });

  it("and cut between words where they are too long", () => {
    const id = idFrom("a long word and ".repeat(9)) ?? "";
    expect(isId(id)).toBe(true);
    expect(id).toMatch(/-(?:a|long|word|and)$/);
  });

  test.each(["Шебекино", "中文", "Größe", "Raid on Шебекино", "???", "", "x".repeat(81)])(
    "but not from %j",
    (words) => {
      expect(idFrom(words)).toBeUndefined();
    },
  );
});
