import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { replaceFolder, restoreInterruptedSwap } from "../../src/output/output-folder.ts";
import { marker } from "../../src/output/unsafe-output.ts";

type Site = Readonly<Record<string, string>>;
type Call = (...values: unknown[]) => unknown;

/** How many more calls reach the file system; each one after them fails, as after a kill. */
const life = vi.hoisted(() => ({ calls: Number.POSITIVE_INFINITY }));

vi.mock("node:fs", async (original) => {
  const fs = await original<Record<string, Call>>();
  return { ...fs, ...mortal(fs, ["existsSync", "renameSync"]) };
});
vi.mock("node:fs/promises", async (original) => {
  const fs = await original<Record<string, Call>>();
  return { ...fs, ...mortal(fs, ["lstat", "mkdir", "readdir", "rename", "rm", "writeFile"]) };
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

const builder = fileURLToPath(new URL("build-until-killed.ts", import.meta.url));

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterAll(() => rm(root, { recursive: true }));

function siteNumbered(number: number, pages: number): Site {
  const names = Array.from({ length: pages }, (_, page) => `${page}.html`);
  return { ...Object.fromEntries(names.map((name) => [name, `site ${number}`])), [marker.name]: marker.text };
}

/** The files of a site and what is in them; `undefined` where there is none. */
async function read(site: string): Promise<Site | undefined> {
  const names = await readdir(site).catch(() => undefined);
  if (names === undefined) return undefined;
  const files = names.map(async (name) => [name, await readFile(join(site, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** Checks what the next command finds, and what it would find if the site were then deleted by hand. */
async function expectWhole(output: string, old: Site | undefined, next: Site): Promise<void> {
  await restoreInterruptedSwap(output);
  expect([old, next]).toContainEqual(await read(output));
  await rm(output, { recursive: true, force: true });
  await restoreInterruptedSwap(output);
  expect([old, undefined]).toContainEqual(await read(output));
}

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
    expect(await readdir(folder)).toEqual(["_site"]);
  }
});

function build(output: string, number: number): Promise<void> {
  return replaceFolder(output, async (fresh) => {
    for (let page = 0; page < 3; page++) await writeFile(join(fresh, `${page}.html`), `site ${number}`);
  });
}

const kills = Array.from({ length: 50 }, (_, index) => [
  { pages: 2, milliseconds: index },
  { pages: 200, milliseconds: index * 2 },
]).flat();

it("a process that builds leaves a whole site, at whatever moment it is killed", { timeout: 120_000 }, async () => {
  const atOnce = 10;
  for (let start = 0; start < kills.length; start += atOnce) {
    await Promise.all(
      kills.slice(start, start + atOnce).map(async ({ pages, milliseconds }, index) => {
        const output = join(root, `${start + index}`, "_site");
        const lastUp = await buildAndKill(output, pages, milliseconds);
        const old = lastUp === undefined ? undefined : siteNumbered(lastUp, pages);
        await expectWhole(output, old, siteNumbered((lastUp ?? -1) + 1, pages));
      }),
    );
  }
});

/** The number of the last site that was up when a builder was killed so long after its start, if one was. */
async function buildAndKill(output: string, pages: number, milliseconds: number): Promise<number | undefined> {
  const child = spawn(process.execPath, ["--import", "tsx", builder, output, `${pages}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let lastUp: number | undefined;
  const lines = createInterface(child.stdout).on("line", (line) => {
    if (line !== "started") lastUp = Number(line);
  });
  await once(lines, "line");
  await setTimeout(milliseconds);
  child.kill("SIGKILL");
  await once(child, "close");
  return lastUp;
}
