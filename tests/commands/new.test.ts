import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { source, story } from "../story.ts";
import { dateline } from "./dateline.ts";

const folder = temporaryFolder();

/** A content folder of the test's own. */
async function contentFolder(name: string): Promise<string> {
  const content = join(folder, name);
  await writeStory(content, story({ "sources/review.md": source("title: The review") }));
  return content;
}

const sound = [
  ...["--date", "2023-06-04 evening", "--dated-from", "on Sunday evening", "--place", "Town", "--place", "region"],
  ...["--actor", "Legion", "--source", "report", "--source", "review", "--draft"],
  ...["--body", "It sailed.", "--body", "It came back."],
];

describe.concurrent("new, without a terminal,", () => {
  it("writes an event that options describe, quoted where YAML wants it, and replaces nothing", async () => {
    const content = await contentFolder("event");
    const args = ["new", "--content", content, "--title", "The “Osprey”: #4 @sea", ...sound];
    expect(await dateline(args)).toEqual({
      code: 0,
      out: [
        "Dated: Sunday, 4 June 2023, evening",
        "“on Sunday evening”: The words fit the date, counted from the day their source was published.",
        `Wrote ${join(content, "events/the-osprey-4-sea.md")}`,
        "",
      ].join("\n"),
      err: "",
    });
    const written = await readFile(join(content, "events/the-osprey-4-sea.md"), "utf8");
    expect(written).toBe(`---
title: "The “Osprey”: #4 @sea"
date: 2023-06-04 evening
dated_from: on Sunday evening
places: [Town, region]
actors: Legion
draft: true
sources: [report, review]
---
It sailed.

It came back.
`);

    expect(await dateline([...args, "--body", "Another."])).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining("“the-osprey-4-sea”, which is that of the file events/the-osprey-4-sea.md"),
    });
    expect(await readFile(join(content, "events/the-osprey-4-sea.md"), "utf8")).toBe(written);
  });

  it("writes another kind of record, which is named first", async () => {
    const content = await contentFolder("place");
    const args = ["--name", "Old Bridge", "--alias", "a, b", "--alias", "bridge", "--lat", "1", "--lon", "-2.5"];
    expect(await dateline(["new", "place", "--content", content, "--type", "area", ...args])).toEqual({
      code: 0,
      out: `Wrote ${join(content, "places/old-bridge.md")}\n`,
      err: "",
    });
    expect(await readFile(join(content, "places/old-bridge.md"), "utf8")).toBe(
      '---\nname: Old Bridge\naliases: ["a, b", bridge]\ntype: area\nlat: 1\nlon: -2.5\n---\n',
    );
  });

  it("ends with 1 where the record has an error", async () => {
    const content = await contentFolder("wrong");
    const args = ["--title", "A raid", ...sound, "--place", "Towm"];
    const { code, err } = await dateline(["new", "--content", content, ...args]);
    expect(code).toBe(1);
    expect(err).toContain("Did you mean “Town”?");
  });

  it.each([
    ["options that are wanting", [], "--title <text>: what happened"],
    ["a stray word", ["--title", "A", "raid"], "“raid” is neither an option nor a kind of record."],
    ["a mistyped kind", ["actr"], "Did you mean “actor”?"],
    ["a content folder that is not there", ["--content", "nowhere"], "There is no folder nowhere."],
  ])("refuses %s", async (_, args, message) => {
    expect(await dateline(["new", ...args])).toEqual({ code: 2, out: "", err: expect.stringContaining(message) });
  });
});
