import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { passedOverIn, readContentFolder } from "../../src/read/content-folder.ts";

describe("the content folder", () => {
  let around: string;
  let folder: string;

  beforeEach(async () => {
    around = await mkdtemp(join(tmpdir(), "dateline-"));
    folder = join(around, "content");
    await mkdir(join(folder, "events"), { recursive: true });
    await writeFile(join(folder, "events", "first.md"), "one");
  });

  afterEach(() => rm(around, { recursive: true }));

  async function contents() {
    const files = await readContentFolder(folder);
    return Object.fromEntries(
      files.map(({ path, bytes }) => [path, typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes)]),
    );
  }

  it("is read with all its folders; paths have forward slashes", async () => {
    await mkdir(join(folder, "events", "2023"));
    await writeFile(join(folder, "events", "2023", "deeper.md"), "two");
    await writeFile(join(folder, "story.yaml"), "three");
    expect(await contents()).toEqual({
      "events/first.md": "one",
      "events/2023/deeper.md": "two",
      "story.yaml": "three",
    });
  });

  it("gives no link's target, within it or outside", async () => {
    await writeFile(join(around, "secret.md"), "secret");
    await mkdir(join(around, "secrets"));
    await writeFile(join(around, "secrets", "other.md"), "secret");
    await symlink(join(around, "secret.md"), join(folder, "events", "linked.md"));
    await symlink("first.md", join(folder, "events", "twin.md"));
    await symlink(join(around, "secrets"), join(folder, "actors"));
    await symlink("..", join(folder, "events", "round"));
    await symlink("nowhere", join(folder, "events", "dangling.md"));
    expect(await contents()).toEqual({
      "events/first.md": "one",
      "events/linked.md": "not a plain file",
      "events/twin.md": "not a plain file",
      "events/round": "not a plain file",
      "events/dangling.md": "not a plain file",
      actors: "not a plain file",
    });
  });

  it("passes over what a repository holds beside a story, and what systems leave, and lists it", async () => {
    const beside = [
      ".DS_Store",
      "README.md",
      "LICENSE",
      "LICENSE-CONTENT",
      "CONTRIBUTING.md",
      "package.json",
      "package-lock.json",
    ];
    for (const name of [...beside, "events/.first.md.swp"]) await writeFile(join(folder, name), "");
    for (const [name, file] of [
      [".git", "HEAD"],
      [".github", "workflows.yml"],
      ["node_modules", "story.yaml"],
      ["docs", "house-style.md"],
      ["_site", ".dateline-site"],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, file), "");
    }
    expect(await contents()).toEqual({ "events/first.md": "one" });
    const folders = [".git/", ".github/", "docs/", "node_modules/", "_site/"];
    expect([...(await passedOverIn(folder))].sort()).toEqual([...beside, "events/.first.md.swp", ...folders].sort());
  });

  it("passes over no Markdown that begins with a dot, and over nothing else in the folders of records", async () => {
    await writeFile(join(folder, ".hidden.md"), "two");
    await writeFile(join(folder, "events", ".hidden.md"), "three");
    for (const name of [".obsidian", "node_modules", "_site"]) await mkdir(join(folder, "events", name));
    await writeFile(join(folder, "events", ".obsidian", "app.json"), "{}");
    await writeFile(join(folder, "events", "node_modules", "README.md"), "four");
    await writeFile(join(folder, "events", "_site", ".dateline-site"), "");
    await writeFile(join(folder, "events", "_site", "index.html"), "five");
    expect(await contents()).toEqual({
      ".hidden.md": "two",
      "events/.hidden.md": "three",
      "events/.obsidian/app.json": "{}",
      "events/_site/index.html": "five",
      "events/first.md": "one",
      "events/node_modules/README.md": "four",
    });
  });
});
