import fc from "fast-check";
import { expect, it, test } from "vitest";
import { changesBetween } from "../../src/text/line-diff.ts";
import { runs } from "../runs.ts";

it("shows what changed with three lines around it", () => {
  const lines = "a b c d e f g h i j k l m n".split(" ");
  const changed = lines.map((line) => (line === "f" ? "F" : line)).filter((line) => line !== "n");
  const shown = changesBetween(`${lines.join("\n")}\n`, `${changed.join("\n")}\n`);
  expect(shown.map(({ sign, text }) => `${sign}${text}`)).toEqual([
    ...[" c", " d", " e", "-f", "+F", " g", " h", " i", " …", " k", " l", " m", "-n"],
  ]);
  expect(changesBetween("a\n", "a\n")).toEqual([]);
});

test("what is taken away and what is added make one text of the other", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = changesBetween(before.join("\n"), after.join("\n"));
      const [gone, added] = ["-", "+"].map((sign) => lines.filter((line) => line.sign === sign).length);
      expect((added ?? 0) - (gone ?? 0)).toBe(lines.length === 0 ? 0 : after.length - before.length);
    }),
    { numRuns: runs(100) },
  );
});
