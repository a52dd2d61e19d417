import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeNewFile } from "../../src/write/new-file.ts";
import { WrongUsage } from "../../src/wrong-usage.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";

const folder = temporaryFolder();

it("a new file is written, with the folders on the way to it", async () => {
  await writeNewFile(join(folder, "story"), "events/first.md", "It came.\n");
  expect(await readFile(join(folder, "story/events/first.md"), "utf8")).toBe("It came.\n");
});

it("what is there stays as it is", async () => {
  await writeFile(join(folder, "there.md"), "It was.\n");
  await expect(writeNewFile(folder, "there.md", "It came.\n")).rejects.toThrow(WrongUsage);
  expect(await readFile(join(folder, "there.md"), "utf8")).toBe("It was.\n");
});

it("a link that leads to nothing is not followed", async () => {
  await symlink(join(folder, "nothing"), join(folder, "link.md"));
  await expect(writeNewFile(folder, "link.md", "It came.\n")).rejects.toThrow("is there already");
  expect(await readdir(folder)).not.toContain("nothing");
});

it("nothing is written outside the folder, by a path or by a link", async () => {
  const story = join(folder, "bounded");
  await mkdir(join(folder, "elsewhere"));
  await mkdir(story);
  await symlink(join(folder, "elsewhere"), join(story, "events"));
  await expect(writeNewFile(story, "events/first.md", "It came.\n")).rejects.toThrow(`would lie outside ${story}`);
  await expect(writeNewFile(story, "../made/first.md", "It came.\n")).rejects.toThrow("would lie outside");
  expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
  expect(await readdir(folder)).not.toContain("made");
});
