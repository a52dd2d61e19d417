import { cp, lstat, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour } from "../stories/stories.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
const output = join(folder, "_site");
const cache = join(folder, "cache");

function build(...options: readonly string[]) {
  return dateline(["build", "--content", content, "--output", output, ...options]);
}

/** Which file on the disk each file of the site is, whatever its name. */
async function inodes(): Promise<ReadonlyMap<string, number>> {
  const files = [...(await writtenFiles(output)).keys()];
  return new Map(await Promise.all(files.map(async (file) => [file, (await lstat(join(output, file))).ino] as const)));
}

let first: ReadonlyMap<string, number>;
beforeAll(async () => {
  await cp(harbour, content, { recursive: true });
  expect(await build("--cache", cache)).toMatchObject({ code: 0 });
  first = await inodes();
});

describe("a second build", () => {
  it("leaves a site that is as it should be, and says the same", async () => {
    const { mtimeMs } = await lstat(output);
    const { code, out } = await build("--cache", cache);
    expect([code, out]).toEqual([0, `${output}: 7 events, 6 places, 6 actors\n1 left out as drafts\n`]);
    expect(await inodes()).toEqual(first);
    expect((await lstat(output)).mtimeMs).toBe(mtimeMs);
  });

  it("writes the pages that show what changed, and no other", async () => {
    const entry = join(content, "events/speed-limit.md");
    const text = await readFile(entry, "utf8");
    await writeFile(entry, text.replace(/^title: .*/m, "title: A limit of speed"));
    expect(await build("--cache", cache)).toMatchObject({ code: 0 });
    const second = await inodes();
    const written = [...second].filter(([file, inode]) => first.get(file) !== inode).map(([file]) => file);
    expect(written).toEqual(expect.arrayContaining(["/events/speed-limit/index.html", "/timeline/index.html"]));
    const others = [
      "/events/toll-proposed/index.html",
      "/about/index.html",
      "/style.css",
      "/places/gull-ledge/index.html",
    ];
    expect(written.filter((file) => others.includes(file))).toEqual([]);
  });

  it("warns again of what the one before it warned of", async () => {
    const source = "---\ndescribed: a letter that nobody quotes\npublished: 2023-03-20\n---\n";
    await writeFile(join(content, "sources/letter.md"), source);
    const [warned, again] = [await build("--cache", cache), await build("--cache", cache)];
    expect(warned.err).toContain("sources/letter.md:2:1 warning unused-source");
    expect(again).toEqual(warned);
  });

  it("keeps nothing where there is to be no cache", async () => {
    const before = await writtenFiles(output);
    const kept = await readdir(cache, { recursive: true });
    expect(await build("--no-cache")).toMatchObject({ code: 0 });
    expect(await writtenFiles(output)).toEqual(before);
    expect(await readdir(cache, { recursive: true })).toEqual(kept);
  });

  it("puts right what somebody did to the site", async () => {
    const page = join(output, "about/index.html");
    const text = await readFile(page, "utf8");
    await build("--cache", cache);
    await writeFile(page, "Not the site's own words");
    await build("--cache", cache);
    expect(await readFile(page, "utf8")).toBe(text);
  });
});
