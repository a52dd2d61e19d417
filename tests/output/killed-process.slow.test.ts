import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, it } from "vitest";
import { expectWhole, siteNumbered } from "./whole-site.ts";

const builder = fileURLToPath(new URL("build-until-killed.ts", import.meta.url));

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterAll(() => rm(root, { recursive: true }));

const kills = Array.from({ length: 50 }, (_, index) => [
  { pages: 2, milliseconds: index },
  { pages: 200, milliseconds: index * 2 },
]).flat();

it("a process that builds leaves a whole site, at whatever moment it is killed", async () => {
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
