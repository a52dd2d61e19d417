import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { SiteWriter } from "../../src/output/site-writer.ts";
import { expectWhole, siteNumbered } from "./whole-site.ts";

type Call = (...values: unknown[]) => unknown;

/** How many more calls reach the file system; each one after them fails, as after a kill. */
const life = vi.hoisted(() => ({ calls: Number.POSITIVE_INFINITY }));

vi.mock("node:fs", async (original) => {
  const fs = await original<Record<string, Call>>();
  return { ...fs, ...mortal(fs, ["linkSync", "mkdirSync", "renameSync", "rmSync", "statSync", "writeFileSync"]) };
});
vi.mock("node:fs/promises", async (original) => {
  const fs = await original<Record<string, Call>>();
  return { ...fs, ...mortal(fs, ["lstat", "mkdir", "readdir", "rename", "rm"]) };
});

function mortal(fs: Record<string, Call>, names: readonly string[]): Record<string, Call> {
  const calls = names.map((name) => {
    const call = (...values: unknown[]) => {
      // A removal takes many system calls: killed in it, a process has removed something.
      if (life.calls === 0 && name === "rm") rmSync(join(String(values[0]), "0.html"), { force: true });
      if (life.calls-- <= 0) throw new Error("killed");
      return fs[name]?.(...values);
    };
    return [name, call] as const;
  });
  return Object.fromEntries(calls);
}

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterAll(() => rm(root, { recursive: true }));

it.each([
  ["an old site", siteNumbered(0, 3)],
  ["no old site", undefined],
])("a build over %s leaves a whole one, before whichever call it is killed", async (_, old) => {
  for (let calls = 0, finished = false; !finished; calls++) {
    const folder = await mkdtemp(join(root, "call-"));
    const output = join(folder, "_site");
    if (old) await build(output, 0);

    life.calls = calls;
    finished = await build(output, 1).then(
      () => true,
      () => false,
    );
    life.calls = Number.POSITIVE_INFINITY;

    await expectWhole(output, old, siteNumbered(1, 3));
    await build(output, 2);
    expect((await readdir(folder)).filter((name) => name !== "._site.spare")).toEqual(["_site"]);
  }
});

async function build(output: string, number: number): Promise<void> {
  const files = [0, 1, 2].map((page) => `/${page}.html`);
  const writer = await SiteWriter.begin(output);
  try {
    for (const file of files) writer.write(file, `site ${number}`);
    await writer.commit(files);
  } finally {
    await writer.end();
  }
}
