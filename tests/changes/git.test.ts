import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { contentAt, hiddenFilesSince, pathInRepository } from "../../src/changes/git.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { WrongUsage } from "../../src/wrong-usage.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { event, story } from "../story.ts";
import { commitAll, git } from "./git-repository.ts";

const folder = temporaryFolder();
const content = join(folder, "our content");

/** Files by path, to be compared without regard to their order. */
function byPath(files: Awaited<ReturnType<typeof contentAt>>) {
  return new Map(
    files.map(({ path, bytes }) => [path, typeof bytes === "string" ? bytes : Buffer.from(bytes).toString()]),
  );
}

let first: Awaited<ReturnType<typeof readContentFolder>>;
beforeAll(async () => {
  await writeFile(join(folder, "README.md"), "Not content.");
  commitAll(folder, "Begin");
  await writeStory(
    content,
    story({ "events/first.md": event(), "events/день.md": event("title: Ein Tag – день"), "empty.md": "" }),
  );
  await symlink("first.md", join(content, "events/link.md"));
  await writeFile(join(content, ".gitkeep"), "");
  commitAll(folder, "Add a story");
  first = await readContentFolder(content);
  git(folder, "tag", "first");
  await writeFile(join(content, "events/first.md"), event("title: Another raid"));
  await rm(join(content, "events/день.md"));
  for (const hidden of [".github", "_site", "events/.hidden"]) await mkdir(join(content, hidden));
  for (const file of [
    ".github/check.yml",
    ".gitattributes",
    ".gitignore",
    "_site/index.html",
    "_site/.dateline-site",
  ]) {
    await writeFile(join(content, file), "");
  }
  await writeFile(join(content, "events/.hidden/event.md"), event());
  await writeFile(join(content, "events/.gitattributes"), "*.md linguist-generated\n");
  commitAll(folder, "Change the story");
  await writeFile(join(content, "events/.DS_Store"), "");
});

describe("the files of a content folder at a revision", () => {
  it.each(["first", "HEAD^1", "main~1"])("%s are those that lay there", async (revision) => {
    expect(byPath(await contentAt(content, revision))).toEqual(byPath(first));
    expect(byPath(first).get("events/link.md")).toBe("not a plain file");
  });

  it("are those that are read of the folder as it is", async () => {
    expect(byPath(await contentAt(content, "HEAD"))).toEqual(byPath(await readContentFolder(content)));
  });

  it("are none where the folder was not there yet", async () => {
    expect(await contentAt(content, "first~1")).toEqual([]);
  });

  it.each([["nowhere"], ["--help"], ["-n"], [""], ["first:our content"], ["first\0"], ["first\nmain"]])(
    "cannot be had at %j",
    async (revision) => {
      const asked = contentAt(content, revision);
      await expect(asked).rejects.toThrow(WrongUsage);
      await expect(asked).rejects.toThrow(/^git does not find .*our content at “/);
    },
  );

  it("cannot be had of a folder that is in no repository", async () => {
    await expect(contentAt("/", "HEAD")).rejects.toThrow(/not a git repository/);
  });
});

it("files that reading passes over are found where someone sends them along, and not where they lie about", async () => {
  expect(await hiddenFilesSince(content, "first")).toEqual([
    ".gitattributes",
    "events/.gitattributes",
    "events/.hidden/event.md",
  ]);
  expect(await hiddenFilesSince(content, "HEAD")).toEqual([]);
});

it("a folder is named from the top of its repository, by whatever path it is reached", async () => {
  expect(await pathInRepository(content)).toBe("our content/");
  expect(await pathInRepository(join(content, "events/.."))).toBe("our content/");
  expect(await pathInRepository(folder)).toBe("");
});
