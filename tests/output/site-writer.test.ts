import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { restoreInterruptedSwap } from "../../src/output/interrupted-builds.ts";
import { SiteWriter } from "../../src/output/site-writer.ts";
import { UnsafeOutput } from "../../src/output/unsafe-output.ts";
import { siteMarker } from "../../src/site-marker.ts";

type Files = Readonly<Record<string, string>>;

const host = encodeURIComponent(hostname());
const { pid: deadPid } = spawnSync(process.execPath, ["--version"]);
const dead = `${host}-${deadPid}`;
const own = `${host}-${process.pid}`;
const alive = `${host}-${process.ppid}`;
const elsewhere = `${"x".repeat(host.length)}-${deadPid}`;

const spare = "._site.spare";
const oldSite: Files = { "index.html": "old", "about.html": "old", [siteMarker.name]: siteMarker.text };
const newSite: Files = { "index.html": "new", "places.html": "new", [siteMarker.name]: siteMarker.text };
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

/** Builds a site of these files. `meanwhile` is done when they are written. */
async function build(site: string, files: Files, meanwhile = async () => {}): Promise<void> {
  const writer = await SiteWriter.begin(site);
  try {
    for (const [name, text] of Object.entries(files)) writer.write(`/${name}`, text);
    await meanwhile();
    await writer.commit(Object.keys(files).map((name) => `/${name}`));
  } finally {
    await writer.end();
  }
}

async function inode(path: string): Promise<number> {
  return (await stat(path)).ino;
}

const newFiles: Files = { "index.html": "new", "places.html": "new" };

describe("replacing the output folder", () => {
  it("makes the first site, and the folders above it", async () => {
    const nested = join(folder, "public/en/site");
    await build(nested, newFiles);
    expect(await read(nested)).toEqual(newSite);
    expect(await readdir(join(folder, "public/en"))).toEqual(["site"]);
  });

  it("leaves nothing of the old site, at its place or beside it", async () => {
    await write(output, oldSite);
    await build(output, newFiles);
    expect(await read(output)).toEqual(newSite);
    expect(await readdir(folder)).toEqual([spare, "_site"]);
    expect(await read(join(folder, spare))).toEqual({});
  });

  it("keeps the old site up until the new one is whole", async () => {
    await write(output, oldSite);
    await build(output, newFiles, async () => expect(await read(output)).toEqual(oldSite));
  });

  it("touches only files that differ, build after build", async () => {
    const about = join(output, "about.html");
    await build(output, { "index.html": "first", "about.html": "about", "deep/er/gone.html": "gone" });
    const first = await inode(about);
    for (const index of ["second", "third", "fourth"]) {
      await build(output, { "index.html": index, "about.html": "about" });
      expect(await read(output)).toEqual({
        "index.html": index,
        "about.html": "about",
        [siteMarker.name]: siteMarker.text,
      });
      expect(await inode(about)).toBe(first);
    }
  });

  it("leaves no empty folder of a page that was changed once and then removed", async () => {
    for (const page of ["first", "second"]) await build(output, { ...newFiles, "events/raid/index.html": page });
    await build(output, newFiles);
    expect(await readdir(output, { recursive: true })).toEqual(Object.keys(newSite).sort());
  });

  it("writes anew what somebody has written into the site", async () => {
    await build(output, newFiles);
    await build(output, { ...newFiles, "index.html": "newer" });
    await writeFile(join(output, "places.html"), "bad");
    await build(output, newFiles);
    expect(await read(output)).toEqual(newSite);
  });

  it("takes no site for whole that lacks a file", async () => {
    await write(output, oldSite);
    const writer = await SiteWriter.begin(output);
    writer.write("/index.html", "new");
    await expect(writer.commit(["/index.html", "/places.html"])).rejects.toThrow(
      "Missing are 1 files, the first of them /places.html",
    );
    await writer.end();
    expect(await read(output)).toEqual(oldSite);
  });

  it.each([
    ["the old site", oldSite, ["_site"]],
    ["no site, as there was none,", undefined, []],
  ])("keeps %s when making it fails", async (_, before, names) => {
    if (before) await write(output, before);
    const failing = build(output, halfSite, () => Promise.reject(new Error("a page is missing")));
    await expect(failing).rejects.toThrow("a page is missing");
    expect(await read(output)).toEqual(before);
    expect(await readdir(folder)).toEqual(names);
  });

  it("keeps a folder that someone made while the site was being made", async () => {
    const photos = { "wedding.jpg": "" };
    await expect(build(output, newFiles, () => write(output, photos))).rejects.toThrow(UnsafeOutput);
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
    await build(output, { "index.html": "next" });
    expect(await read(output)).toEqual({ "index.html": "next", [siteMarker.name]: siteMarker.text });
    expect((await readdir(folder)).filter((name) => name !== spare)).toEqual(["_site"]);
  });
});

describe("a build at work", () => {
  it.each([
    ["on this host", alive],
    ["on another host", elsewhere],
  ])("%s keeps its folder when another one finishes", async (_, other) => {
    const writer = `._site.partial-${other}`;
    await write(output, oldSite);
    await write(join(folder, writer), halfSite);
    await build(output, { "index.html": "other" });
    expect(await read(join(folder, writer))).toEqual(halfSite);
  });

  it("loses nothing to the output folder next door", async () => {
    const next = join(folder, `._site.partial-${host}-notes`);
    await write(next, halfSite);
    await build(output, { "index.html": "new" });
    expect(await read(next)).toEqual(halfSite);
  });
});
