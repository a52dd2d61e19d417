import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dateline } from "../commands/dateline.ts";
import { writeStory } from "../stories/stories.ts";
import { event, question, settings, source, story } from "../story.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { writtenFiles } from "./written-files.ts";

/** Words that stand nowhere but in the entry that is taken out, one for each place that holds words. */
const words = [
  "Titleword",
  "Bodyword",
  "Linkword",
  "Saysword",
  "Quoteword",
  "Mediumword",
  "Speakerword",
  "Viaword",
  "Phraseword",
  "Correctionword",
];

const entry = (removed = "") =>
  event(
    `
    title: The Titleword is seen
    date: 2023-06-04
    dated_from: Phraseword
    related: kept
    claims:
      - by: {unnamed: a Speakerword}
        via: {unnamed: a Viaword}
        says: It was a Saysword.
        quote: a Quoteword
        medium: a Mediumword
        question: fighting
        answer: "yes"
    corrections: {on: 2023-07-01, what: The Correctionword was put right.}
    ${removed}`,
    "There was a [Bodyword](https://linkword.example/Linkword).",
  );

const withEntry = (entry: string) =>
  story({
    "story.yaml": settings("address: https://news.example/"),
    "sources/report.md": source("url: https://news.example/report"),
    "questions/fighting.md": question(),
    "events/kept.md": event("title: What stays\ndate: 2023-06-03\nclaims: {by: Legion, says: It stays.}"),
    "events/it.md": entry,
  });

const folder = temporaryFolder();
const output = join(folder, "_site");

async function build(entry: string): Promise<ReadonlyMap<string, string>> {
  await writeStory(join(folder, "content"), withEntry(entry));
  expect(await dateline(["build", "--content", join(folder, "content"), "--output", output])).toMatchObject({
    code: 0,
  });
  return writtenFiles(output);
}

describe("an entry that is taken out", () => {
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  beforeAll(async () => {
    before = await build(entry());
    after = await build(entry("removed: {on: 2023-07-02, why: A mix-up., instead: kept}"));
  });

  it.each(words)("takes %s with it from every byte of the site", (word) => {
    const holding = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path, text]) => `${path} ${text}`.toLowerCase().includes(word.toLowerCase()));
    expect(holding(before).map(([path]) => path)).toContain("/events/it/index.html");
    expect(holding(after).map(([path]) => path)).toEqual([]);
  });

  it("leaves its reason, and what stands instead of it", () => {
    for (const path of ["/events/it/index.html", "/corrections/index.html"]) {
      expect(after.get(path), path).toContain("A mix-up.");
      expect(after.get(path), path).toContain('href="/events/kept/"');
    }
  });

  it("is linked from no page, as its address may hold the words that were taken out", () => {
    expect([...after].filter(([, text]) => text.includes('href="/events/it/')).map(([path]) => path)).toEqual([]);
  });

  it("no longer answers a question", () => {
    expect(before.get("/questions/fighting/index.html")).toContain("1 voice · 1 statement");
    expect(after.get("/questions/fighting/index.html")).toContain("Nobody answers it");
  });
});
