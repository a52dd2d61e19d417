import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWhen, type When } from "../../src/date/when.ts";
import { whenWords } from "../../src/date/words.ts";
import { english } from "../../src/language/english/english.ts";
import { catalogueName, labelKeys } from "../../src/language/labels.ts";
import { storyWords } from "../../src/language/story-words.ts";
import { programFolder } from "../../src/program-folder.ts";
import { inWords, outcomeOf, settings } from "../story.ts";

const guide = readFileSync(join(programFolder, "docs/theming.md"), "utf8").replace(/\s+/g, " ");
const catalogue: Readonly<Record<string, unknown>> = english;

describe("the words of a story", () => {
  it.each(labelKeys)("may say %s otherwise, as the guide tells", (key) => {
    expect(guide).toContain(`\`${key}\` ${catalogue[catalogueName(key)]}`);
  });

  it("are those of its language, but for its own labels and names of zones", async () => {
    const own = 'labels: {in_a_minute: "The <flight>"}\nzone_labels: {America/Chicago: Houston time}';
    const { story } = outcomeOf({ "story.yaml": settings(own) }).timeline;
    const words = await storyWords(story);
    expect([words.inAMinute, words.actors]).toEqual(["The <flight>", english.actors]);
    expect(whenWords(readWhen("1970-04-13T21:07:53", "America/Chicago") as When, words.dates)).toBe(
      "Monday, 13 April 1970, 21:07:53 Houston time (03:07:53 UTC on 14 April)",
    );
  });

  it("have no other labels, and name no zones that are none", () => {
    const own = `labels: {acters: Crew, places: ${"x".repeat(61)}}\nzone_labels: {CST: Houston time}`;
    const { problems } = outcomeOf({ "story.yaml": settings(own) });
    expect(problems.map(inWords)).toEqual([
      expect.stringContaining("unknown-field"),
      expect.stringContaining("text-limits"),
      expect.stringContaining("zone"),
    ]);
    expect(problems[0]?.fix).toBe("Did you mean “actors”?");
  });
});
