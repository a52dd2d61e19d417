import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { replaceFolder, restoreInterruptedSwap } from "../../src/output/output-folder.ts";
import { marker, UnsafeOutput } from "../../src/output/unsafe-output.ts";

type Files = Readonly<Record<string, string>>;

const host = encodeURIComponent(hostname());
const { pid: deadPid } = spawnSync(process.execPath, ["--version"]);
const dead = `${host}-${deadPid}`;
const own = `${host}-${process.pid}`;
const alive = `${host}-${process.ppid}`;
const elsewhere = `${"x".repeat(host.length)}-${deadPid}`;

const oldSite: Files = { "index.html": "old", "about.html": "old", [marker.name]: marker.text };
const newSite: Files = { "index.html": "new", "places.html": "new", [marker.name]: marker.text };
const halfSite: Files = { "about.html": "half" };

let root: string;
let folder: string;
let output: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, "case-"));
  output = join(folder, "_site");
});
afterAll(() => rm(root, { recursive: true }));

async function write(path: string, files: Files): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
}

/** The names in a folder and what is in them; `undefined` where there is no folder. */
async function read(path: string): Promise<Files | undefined> {
  const names = await readdir(path).catch(() => undefined);
  if (names === undefined) return undefined;
  const files = names.map(async (name) => [name, await readFile(join(path, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
}

describe("replacing the output folder", () => {
  const fillNew = (fresh: string) => write(fresh, { "index.html": "new", "places.html": "new" });

  it("makes the first site, and the folders above it", async () => {
    const nested = join(folder, "public/en/site");
    await replaceFolder(nested, fillNew);
    expect(await read(nested)).toEqual(newSite);
    expect(await readdir(join(folder, "public/en"))).toEqual(["site"]);
  });

  it("leaves nothing of the old site, and nothing beside the new one", async () => {
    await write(output, oldSite);
    await replaceFolder(output, fillNew);
    expect(await read(output)).toEqual(newSite);
    expect(await readdir(folder)).toEqual(["_site"]);
  });

  it("hands out an empty folder while the old site stays up", async () => {
    await write(output, oldSite);
    await replaceFolder(output, async (fresh) => {
      expect(await readdir(fresh)).toEqual([]);
      expect(await read(output)).toEqual(oldSite);
    });
  });

  it.each([
    ["the old site", oldSite, ["_site"]],
    ["no site, as there was none,", undefined, []],
  ])("keeps %s when filling fails", async (_, before, names) => {
    if (before) await write(output, before);
    const failing = replaceFolder(output, async (fresh) => {
      await write(fresh, halfSite);
      throw new Error("a page is missing");
    });
    await expect(failing).rejects.toThrow("a page is missing");
    expect(await read(output)).toEqual(before);
    expect(await readdir(folder)).toEqual(names);
  });

  it("keeps a folder that someone made while the site was being filled", async () => {
    const photos = { "wedding.jpg": "" };
    const replacing = replaceFolder(output, () => write(output, photos));
    await expect(replacing).rejects.toThrow(UnsafeOutput);
    expect(await read(output)).toEqual(photos);
    expect(await readdir(folder)).toEqual(["_site"]);
  });
});

describe("a build that was killed", () => {
  // The folders as a kill leaves them, in the order in which a build goes through them.
  const moments: [string, Record<string, Files>, Files | undefined][] = [
    ["before the first page of the first build", { [`._site.partial-${dead}`]: {} }, undefined],
    ["in the first build", { [`._site.partial-${dead}`]: halfSite }, undefined],
    ["before the first swap", { [`._site.partial-${dead}`]: newSite }, undefined],
    ["while filling", { _site: oldSite, [`._site.partial-${dead}`]: halfSite }, oldSite],
    ["before the swap", { _site: oldSite, [`._site.partial-${dead}`]: newSite }, oldSite],
    ["in the swap", { [`._site.previous-${dead}`]: oldSite, [`._site.partial-${dead}`]: newSite }, oldSite],
    ["after the swap", { _site: newSite, [`._site.previous-${dead}`]: oldSite }, newSite],
    ["before removing the old site", { _site: newSite, [`._site.partial-${dead}`]: oldSite }, newSite],
    ["while removing the old site", { _site: newSite, [`._site.partial-${dead}`]: halfSite }, newSite],
    ["in the swap, with this process's id", { [`._site.previous-${own}`]: oldSite }, oldSite],
    ["in the swap, with an id that another process has now", { [`._site.previous-${alive}`]: oldSite }, oldSite],
    ["in the swap, on another host", { [`._site.previous-${elsewhere}`]: oldSite }, oldSite],
    [
      "in the swap, after another was killed that had begun to remove its old site",
      { [`._site.previous-${dead}`]: oldSite, [`._site.partial-${own}`]: halfSite },
      oldSite,
    ],
  ];

  it.each(moments)("%s, leaves a whole site or none", async (_, folders, site) => {
    for (const [name, files] of Object.entries(folders)) await write(join(folder, name), files);
    await restoreInterruptedSwap(output);
    expect(await read(output)).toEqual(site);
  });

  it.each(moments)("%s, is cleared away by the next build", async (_, folders) => {
    for (const [name, files] of Object.entries(folders)) await write(join(folder, name), files);
    await replaceFolder(output, (fresh) => write(fresh, { "index.html": "next" }));
    expect(await read(output)).toEqual({ "index.html": "next", [marker.name]: marker.text });
    expect(await readdir(folder)).toEqual(["_site"]);
  });
});

describe("a build at work", () => {
  it.each([
    ["on this host", alive],
    ["on another host", elsewhere],
  ])("%s keeps its folder when another one finishes", async (_, build) => {
    const fresh = `._site.partial-${build}`;
    await write(output, oldSite);
    await write(join(folder, fresh), halfSite);
    await replaceFolder(output, (other) => write(other, { "index.html": "other" }));
    expect(await read(join(folder, fresh))).toEqual(halfSite);
  });

  it("loses nothing to the output folder next door", async () => {
    const next = join(folder, `._site.partial-${host}-notes`);
    await write(next, halfSite);
    await replaceFolder(output, (fresh) => write(fresh, { "index.html": "new" }));
    expect(await read(next)).toEqual(halfSite);
  });
});
