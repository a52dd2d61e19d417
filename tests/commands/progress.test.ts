import { describe, expect, it } from "vitest";
import { Progress } from "../../src/commands/progress.ts";

/** What is said of a stage whose steps take so many milliseconds each. */
function said(steps: number, milliseconds: number): readonly string[] {
  let now = 0;
  const lines: string[] = [];
  const progress = new Progress(
    (text) => lines.push(text.replace("\r\u001b[2K", "")),
    () => now,
  );
  const step = progress.counting("Pages")(steps);
  for (let done = 0; done < steps; done++) {
    now += milliseconds;
    step();
  }
  progress.end();
  return lines;
}

describe("progress", () => {
  it("is not shown of what is soon done", () => {
    expect(said(9, 100)).toEqual([]);
  });

  it("tells the stage, how much is done, and how long the rest will take", () => {
    expect(said(4, 2000)).toEqual([
      "Pages: 1 of 4, 6 s left",
      "Pages: 2 of 4, 4 s left",
      "Pages: 3 of 4, 2 s left",
      "Pages: 4 of 4, 0 s left",
      "",
    ]);
  });

  it("is told ten times a second at most, and taken away at the end", () => {
    const lines = said(3000, 1);
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe("");
  });
});
