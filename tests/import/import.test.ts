import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { english } from "../../src/language/english/english.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour, writeStory } from "../stories/stories.ts";
import { story } from "../story.ts";

const folder = temporaryFolder();
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
    const exported = timelineJson((await loadSite(harbour)).timeline, english);
    const file = await input("timeline.json", exported);
    const content = join(folder, "harbour");
    expect(await dateline(["import", file, "--content", content])).toMatchObject({ code: 0, err: "" });
    expect(timelineJson((await loadSite(content)).timeline, english)).toBe(exported);
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
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/50001 items.*at most 50000 files.*by year/) });
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

  it("brings in hundreds of entries of which a site can be built", async () => {
    const items = Array.from({ length: 300 }, (_, i) => ({
      name: `Launch number ${i}`,
      day: `${String(1 + (i % 28)).padStart(2, "0")}.${String(1 + (i % 12)).padStart(2, "0")}.${1990 + (i % 30)}`,
      text: "It was seen from the coast.",
      where: `Pier ${i % 40}`,
      who: [`Crew ${i % 25}`],
    }));
    const file = await input("hundreds.json", { data: items });
    const mapping = await input(
      "hundreds.yaml",
      "list: data\ntitle: name\ndate: {field: day, form: dd.MM.yyyy}\nbody: text\nplaces: where\nactors: who\n",
    );
    const content = join(folder, "hundreds");
    const imported = await dateline(["import", file, "--mapping", mapping, "--content", content, ...published]);
    expect(imported).toMatchObject({ code: 0, err: "" });
    expect(await readdir(join(content, "events"))).toHaveLength(300);
    const output = join(folder, "hundreds-site");
    expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0 });
    expect(existsSync(join(output, "events/launch-number-299/index.html"))).toBe(true);
  });
});

// A file as editors of TimelineJS have them: eras, years before Christ, dates of every precision, markup, media, a slide
// without a date and one without words.
it("a timeline made for TimelineJS becomes a story that checks clean", async () => {
  const file = join(import.meta.dirname, "timelinejs-example.json");
  const content = join(folder, "timelinejs");
  const imported = await dateline(["import", file, "--content", content, ...published]);
  expect(imported).toMatchObject({ code: 1, out: expect.stringContaining("start_date “-120” is no date"), err: "" });
  const { timeline } = await loadSite(content);
  expect(timeline.events.map(({ title }) => title)).toEqual([
    "A rope is stretched",
    "Steam & iron",
    "A collision",
    "The night of the year",
  ]);
});

it("a list with a beginning, an end and a link becomes a story that checks clean", async () => {
  const content = join(folder, "list");
  const mapping = await input(
    "products.yaml",
    "title: name\ndate: {field: opened, form: yyyy-MM-dd}\nend: {field: closed, form: yyyy-MM-dd}\nbody: description\nlink: link\nkind: type\n",
  );
  const file = await input("products.json", [
    {
      name: "A reader",
      opened: "2005-10-07",
      closed: "2013-07-01",
      description: "It read feeds.",
      link: "https://news.example/reader",
      type: "service",
    },
    {
      name: "A phone & more",
      opened: "2010-01-05",
      closed: "2010-07-18",
      description: "It was *sold* <b>online</b>.",
      link: "https://news.example/phone",
      type: "hardware",
    },
  ]);
  const args = ["--mapping", mapping, "--content", content, "--published", "2026-12-31"];
  expect(await dateline(["import", file, ...args])).toMatchObject({ code: 0, err: "" });
  const { timeline } = await loadSite(content);
  expect(timeline.events.map(({ title, kinds }) => [title, kinds[0]?.label])).toEqual([
    ["A reader", "Service"],
    ["A phone & more", "Hardware"],
  ]);
});
