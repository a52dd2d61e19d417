import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";
import { harbour } from "./stories.ts";

const { folder, ended, files } = await builtSite(harbour);

describe("a second story", () => {
  it("builds without a change of the program", () => {
    expect(ended).toEqual({
      code: 0,
      out: `${folder}: 7 events, 6 places, 6 actors\n1 left out as drafts\n`,
      err: "",
    });
  });

  it.each([
    ["an event", "events/ferry-touches-bridge/index.html", "event.html"],
    ["a withdrawn event", "events/second-ferry/index.html", "withdrawn.html"],
    ["a place", "places/larkham-harbor/index.html", "place.html"],
    ["an actor", "actors/harbor-master/index.html", "actor.html"],
    ["a question", "questions/bridge-open/index.html", "question.html"],
    ["the timeline", "timeline/index.html", "timeline.html"],
    ["what was known on a day", "as-known/2023-03-16/index.html", "as-known.html"],
  ])("has the expected page of %s", async (_, path, expected) => {
    await expect(await readFile(join(folder, path), "utf8")).toMatchFileSnapshot(`harbour/expected/${expected}`);
  });

  it("has the expected data", async () => {
    const data = JSON.parse(await readFile(join(folder, "data/timeline.json"), "utf8"));
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot("harbour/expected/timeline.json.txt");
  });

  it("has fonts of its letters alone, a rule for each, and their licence", () => {
    const rules = [...(files.get("/style.css") ?? "").matchAll(/url\(\.(\/fonts\/[^)]*)\)/g)];
    const fonts = ["display", "interface", "reading"].map((cut) => `/fonts/${cut}-latin.woff2`);
    expect(rules.map(([, font]) => font).sort()).toEqual(fonts);
    expect([...files.keys()].filter((file) => file.startsWith("/fonts/")).sort()).toEqual(["/fonts/OFL.txt", ...fonts]);
  });

  it("publishes a draft and the text of a withdrawn entry nowhere", () => {
    const published = [...files].filter(([, text]) => /toll|this draft|A second ferry|published nowhere/i.test(text));
    expect(published.map(([path]) => path)).toEqual([]);
  });

  it("publishes of a withdrawn entry a tombstone, also in feeds, and its place in the data", () => {
    const naming = [...files].filter(([path, text]) => path.includes("second-ferry") || text.includes("second-ferry"));
    expect(naming.map(([path]) => path)).toEqual([
      "/corrections/feed.xml",
      "/data/desk.json",
      "/data/timeline.json",
      "/events/second-ferry/index.html",
      "/feed.xml",
    ]);
  });

  it("leads from a former address to the present one", () => {
    expect(files.get("/events/bridge-accident/index.html")).toContain(
      '<meta http-equiv="refresh" content="0; url=/harbor/events/ferry-touches-bridge/">',
    );
  });
});
