import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { languageFor } from "../../src/language/languages.ts";
import { programFolder } from "../../src/program-folder.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { datelineProcess, run } from "../commands/dateline.ts";
import { renderSite } from "../render-site.ts";
import { runs } from "../runs.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory, harbour } from "../stories/stories.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { writtenFiles } from "./written-files.ts";

const folder = temporaryFolder();

describe("the site is the same bytes", () => {
  it("from the compiled program, in another zone and locale", async () => {
    const env = { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    const output = join(folder, "elsewhere");
    const ended = await datelineProcess(["build", "--content", firstStory, "--output", output], { env });
    expect(ended.code, ended.err).toBe(0);
    expect(await writtenFiles(output)).toEqual((await builtSite(firstStory)).files);
  });

  it("when Eleventy's own command makes it", async () => {
    const output = join(folder, "eleventy");
    const eleventy = join(programFolder, "node_modules/@11ty/eleventy/cmd.cjs");
    const ended = await run(eleventy, ["--config=.eleventy.ts", `--output=${output}`, "--quiet"]);
    expect(ended.code, ended.err).toBe(0);
    expect(await writtenFiles(output)).toEqual((await builtSite(firstStory)).files);
  });
});

const stories = [
  ["the first story", firstStory],
  ["the story of the harbour", harbour],
] as const;

it.each(stories)("%s has the same pages for files in another order", async (_, content) => {
  const { files } = await builtSite(content);
  const { timeline } = makeTimeline([...(await readContentFolder(content))].reverse(), { drafts: false });
  const site = new Site(timeline, await languageFor(timeline.story.interfaceLanguage));
  for await (const [file, markup] of renderSite(site)) expect(markup === files.get(file), file).toBe(true);
});

it.each(stories)("%s has the same data for files in any order", async (_, content) => {
  const built = (await builtSite(content)).files;
  const files = await readContentFolder(content);
  const words = await languageFor(makeTimeline(files, { drafts: false }).timeline.story.interfaceLanguage);
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
      const { timeline } = makeTimeline(shuffled, { drafts: false });
      expect(timelineJson(timeline, words)).toBe(built.get("/data/timeline.json"));
    }),
    { numRuns: runs(3) },
  );
});

it("zone and locale do reach a process", async () => {
  const asked = "const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions(); [timeZone, locale].join()";
  const env = { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };
  const { stdout } = await promisify(execFile)(process.execPath, ["-p", asked], { env });
  expect(stdout).toBe("Pacific/Kiritimati,tr-TR\n");
});
