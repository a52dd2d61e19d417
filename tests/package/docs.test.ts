import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { programFolder } from "../../src/program-folder.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { templates } from "../../templates/templates.ts";
import { event, inWords, settings, story } from "../story.ts";

function docs(name: string): string {
  return readFileSync(join(programFolder, "docs", name), "utf8");
}

it("has every template explained under its name, in the order in which they are made", () => {
  const [, table = ""] = docs("eleventy.md").split("\n## Templates\n");
  expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(templates));
});

it("has every function of the library explained, and no type of it forgotten", () => {
  const rows = docs("library.md").match(/^\| `.*$/gm) ?? [];
  const named = new Set(rows.flatMap((row) => [...row.matchAll(/`(\w+)/g)].map(([, name]) => name)));
  const exported = readFileSync(join(programFolder, "src/index.ts"), "utf8").matchAll(/^export (?:type )?\{(.*)\}/gm);
  const types = [...exported].flatMap(([, list = ""]) => list.split(",").map((each) => each.trim().split(" ").at(-1)));
  expect([...Object.keys(library), ...types].filter((name) => !named.has(name))).toEqual([]);
});

it("shows settings of other stories that hold", () => {
  const blocks = [...docs("other-stories.md").matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  expect(blocks.length).toBe(5);
  for (const block of blocks) {
    const [, id = "launch"] = /^elapsed_from: (.*)$/m.exec(block) ?? [];
    const files = story({ "story.yaml": settings(block), [`events/${id}.md`]: event("date: 2023-06-04T12:00") });
    const { problems } = makeTimeline(files, { drafts: false });
    expect(problems.filter(({ at }) => at.file === "story.yaml").map(inWords), block).toEqual([]);
  }
});

it("has every text in the package that others there lead to", () => {
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  const texts = [
    readFileSync(join(programFolder, "README.md"), "utf8"),
    ...readdirSync(join(programFolder, "docs")).flatMap((name) => (name.endsWith(".md") ? [docs(name)] : [])),
  ];
  const led = texts.flatMap((text) =>
    [...text.matchAll(/\]\((?:\.\.\/)?([A-Z-]+(?:\.md)?)[)#]/g)].map(([, name]) => name),
  );
  expect(led.length).toBeGreaterThan(2);
  // npm packs these two by itself.
  expect([...files, "README.md", "LICENSE"]).toEqual(expect.arrayContaining(led));
});
