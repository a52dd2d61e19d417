import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWhen } from "../../src/date/when.ts";
import { exampleRepository } from "../../src/new/story-files.ts";
import { isFault } from "../../src/problem.ts";
import { programFolder } from "../../src/program-folder.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { firstStory } from "../stories/stories.ts";
import { eventIn, inWords } from "../story.ts";

const guide = readFileSync(join(programFolder, "CONTRIBUTING.md"), "utf8");
/** The records of the worked example, by their paths in the content folder. */
const example = new Map(
  [...guide.matchAll(/^`content\/(\S+\.md)`\n\n```yaml\n(.*?)^```/gms)].map(([, path = "", text = ""]) => [path, text]),
);

describe("the worked example of the guide for contributors", () => {
  it("is sound beside the rest of the story, and reads as the guide says", async () => {
    expect([...example.keys()].map((path) => path.split("/")[0])).toEqual(["sources", "questions", "events"]);
    const others = (await readContentFolder(firstStory)).filter(({ path }) => !example.has(path));
    const files = [...example].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
    const { timeline, problems } = makeTimeline([...others, ...files], { drafts: true });
    expect(problems.map(inWords)).toEqual([]);
    const event = eventIn(timeline, "fighting-novaya-tavolzhanka");
    expect(event.status).toBe("disputed");
    expect(event.claims.map(({ source }) => source.id)).toEqual(["kyiv-post-2023-06-04", "new-raid-2023-06-05"]);
  });

  it("says nothing that the entry itself does not say", async () => {
    for (const [path, text] of example) {
      const own = readFileSync(join(firstStory, path), "utf8");
      const added = text.split("\n").filter((line) => !own.includes(line) && !line.startsWith("actors:"));
      expect(added, path).toEqual([]);
    }
  });
});

it.each([
  ["this guide", guide],
  ["that of a new story", exampleRepository({}, false).find(({ path }) => path === "CONTRIBUTING.md")?.content ?? ""],
])("every date in the table of %s is one", (_, guide) => {
  const cells = [...guide.matchAll(/^\| .* \| (`.*`) \|$/gm)].map(([, cell = ""]) => cell.replace(/[`"]/g, ""));
  const dates = cells.flatMap((cell) => cell.split(" / ")).filter((cell) => cell !== "date");
  expect(dates.length).toBeGreaterThan(7);
  expect(dates.filter((date) => isFault(readWhen(date, "UTC")))).toEqual([]);
});
