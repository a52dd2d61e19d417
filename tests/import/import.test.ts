import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { programFolder } from "../../src/program-folder.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour, writeStory } from "../stories/stories.ts";
import { story } from "../story.ts";

const folder = temporaryFolder();
const corpora = join(programFolder, "../shared/corpora");
const slide = { start_date: { year: 1997 }, text: { headline: "A launch", text: "It flew." } };
const published = ["--published", "2024-01-01"];

/** A file to import. */
async function input(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

describe.concurrent("import", () => {
  it("writes a story that exports the same timeline.json, and changes nothing the second time", async () => {
    const exported = timelineJson((await loadSite(harbour)).timeline);
    const file = await input("timeline.json", exported);
    const content = join(folder, "harbour");
    expect(await dateline(["import", file, "--content", content])).toMatchObject({ code: 0, err: "" });
    expect(timelineJson((await loadSite(content)).timeline)).toBe(exported);
    const written = await readContentFolder(content);
    const again = await dateline(["import", file, "--content", content]);
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining(`0 files written, ${written.length} there already, 0 kept, 0 not written.`),
    });
    expect(await readContentFolder(content)).toEqual(written);
  });

  it("replaces no file, and says which it kept", async () => {
    const file = await input("kept.json", { events: [slide] });
    const content = join(folder, "kept");
    await dateline(["import", file, "--content", content, ...published]);
    const event = join(content, "events/a-launch.md");
    const changed = (await readFile(event, "utf8")).replace("It flew.", "It flew well.");
    await writeFile(event, changed);
    const again = await dateline(["import", file, "--content", content, ...published]);
    expect(again).toMatchObject({
      code: 1,
      out: expect.stringContaining("events/a-launch.md (events[1] “A launch”)"),
    });
    expect(await readFile(event, "utf8")).toBe(changed);
  });

  it("writes nothing into a story that could not be built with it, and says what its story.yaml lacks", async () => {
    const content = join(folder, "clash");
    await writeStory(content, story());
    const before = await readContentFolder(content);
    const file = await input("clash.json", { events: [{ ...slide, group: "Storms" }] });
    const ended = await dateline(["import", file, "--content", content, ...published]);
    expect(ended).toMatchObject({
      code: 1,
      out: expect.stringContaining("import again:\n  kinds:\n    storms: Storms"),
    });
    expect(await readContentFolder(content)).toEqual(before);
  });

  it("writes nothing where nothing can be read, so that the next try is not in its way", async () => {
    const file = await input("tries.csv", "when,what,sort\n4 June 2023,A storm,weather\n");
    const content = join(folder, "tries");
    const wrong = await input("wrong.yaml", "title: what\ndate: when\nkind: sort\n");
    const right = await input("right.yaml", "title: what\ndate: {field: when, form: d MMMM yyyy}\nkind: sort\n");
    const args = ["import", file, "--content", content, ...published];
    expect(await dateline([...args, "--mapping", wrong])).toMatchObject({
      code: 1,
      out: expect.stringContaining("say its form in the mapping"),
      err: expect.stringContaining("Nothing was written"),
    });
    expect(existsSync(content)).toBe(false);
    expect(await dateline([...args, "--mapping", right])).toMatchObject({ code: 0 });
    const empty = await input("empty.csv", "when,what,sort\n");
    const nothing = join(folder, "nothing");
    const ended = await dateline(["import", empty, "--content", nothing, ...published, "--mapping", right]);
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining("Nothing was written") });
    expect(existsSync(nothing)).toBe(false);
  });

  it("tells all that it left out in a file beside the content, where that is too long for a terminal", async () => {
    const items = Array.from({ length: 90 }, (_, i) => ({ title: `Number ${i}`, date: i < 70 ? `day ${i}` : "2001" }));
    const content = join(folder, "long");
    const args = ["import", await input("long.json", items), "--content", content, ...published];
    expect(await dateline(args)).toMatchObject({ code: 1, out: expect.stringContaining("and 10 more") });
    const report = await readFile(`${content}.import-report.txt`, "utf8");
    expect(items.slice(0, 70).filter(({ date }) => !report.includes(`“${date}”`))).toEqual([]);
  });

  it("refuses more than a story holds with both numbers", async () => {
    const file = await input("many.csv", `title,date\n${"It,1999\n".repeat(50_001)}`);
    const ended = await dateline(["import", file, "--content", join(folder, "many"), ...published]);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/50001 items.*at most 50000 files/) });
  });

  it("writes events without places and actors, of which a site can be built", async () => {
    const content = join(folder, "bare");
    const file = await input("bare.csv", "title,date\nA storm,2001-02-03\nA fire,2001-02-03\n");
    expect(await dateline(["import", file, "--content", content, ...published])).toMatchObject({ code: 0 });
    expect(await dateline(["check", "--content", content])).toMatchObject({
      code: 0,
      out: expect.stringContaining("No problems"),
    });
    const output = join(folder, "bare-site");
    expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0 });
    expect(existsSync(join(content, "actors"))).toBe(false);
  }, 60_000);

  test.each([
    ["no date of publication", "slides.json", { events: [slide] }, [], "Wanted: --published"],
    ["no mapping", "list.json", [{ called: "It" }], published, "--mapping"],
    ["a file that is not there", "nothing.json", undefined, [], "There is no file"],
  ])("refuses %s as wrong usage", async (_, name, content, args, message) => {
    if (content) await input(name, content);
    const ended = await dateline(["import", join(folder, name), "--content", join(folder, "unwritten"), ...args]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    expect(existsSync(join(folder, "unwritten"))).toBe(false);
  });

  it("brings in a thousand entries of which a site can be built", async () => {
    const items = Array.from({ length: 1000 }, (_, i) => ({
      name: `Launch number ${i}`,
      day: `${String(1 + (i % 28)).padStart(2, "0")}.${String(1 + (i % 12)).padStart(2, "0")}.${1990 + (i % 30)}`,
      text: "It was seen from the coast.",
      where: `Pier ${i % 40}`,
      who: [`Crew ${i % 25}`],
    }));
    const file = await input("thousand.json", { data: items });
    const mapping = await input(
      "thousand.yaml",
      "list: data\ntitle: name\ndate: {field: day, form: dd.MM.yyyy}\nbody: text\nplaces: where\nactors: who\n",
    );
    const content = join(folder, "thousand");
    const imported = await dateline(["import", file, "--mapping", mapping, "--content", content, ...published]);
    expect(imported).toMatchObject({ code: 0, err: "" });
    expect(await readdir(join(content, "events"))).toHaveLength(1000);
    const output = join(folder, "thousand-site");
    expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0 });
    expect(existsSync(join(output, "events/launch-number-999/index.html"))).toBe(true);
  }, 180_000);
});

// Other people's timelines lie beside the project where somebody put them there; otherwise vitest counts these as skipped.
describe.skipIf(!existsSync(corpora))("timelines of other people (skipped unless ../shared/corpora is there)", () => {
  const timelines = existsSync(corpora)
    ? [
        "contrib-women_in_computing.csv",
        "contrib-women_in_computing.json",
        "src-template-all-media-types.json",
        "src-template-cosmo-mixed.json",
        "src-template-eras.json",
        "website-examples-houston-timeline3.json",
        "website-examples-republican-timeline3.json",
      ]
    : [];

  test.each(timelines)("become a story that checks clean: %s", async (name) => {
    const content = join(folder, name);
    const imported = await dateline(["import", join(corpora, "timelinejs", name), "--content", content, ...published]);
    expect(imported).toMatchObject({ code: imported.out.includes("Could not be read:") ? 1 : 0, err: "" });
    expect(await loadSite(content)).toBeDefined();
  });

  it("become a story that checks clean: a list of products that were given up", async () => {
    const content = join(folder, "graveyard");
    const mapping = await input(
      "graveyard.yaml",
      "title: name\ndate: {field: dateOpen, form: yyyy-MM-dd}\nend: {field: dateClose, form: yyyy-MM-dd}\nbody: description\nlink: link\nkind: type\n",
    );
    const file = join(corpora, "killedbygoogle-graveyard.json");
    const args = ["--mapping", mapping, "--content", content, "--published", "2026-12-31"];
    expect(await dateline(["import", file, ...args])).toMatchObject({ code: 0, err: "" });
    expect((await loadSite(content)).timeline.events).toHaveLength(307);
  });
});
