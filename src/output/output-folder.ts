import { existsSync, renameSync } from "node:fs";
import { lstat, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { ifPresent } from "../site/if-present.ts";
import { marker, refuseForeign } from "./unsafe-output.ts";

/**
 * Replaces the site at `output` by what `fill` writes into the empty folder it is given. When `fill` throws, or the
 * process is killed at any moment, the old site is whole: at `output`, or where `restoreInterruptedSwap` finds it.
 *
 * Builds of several processes may overlap: the last to finish wins, and one that meets another's swap fails, which
 * costs neither site. Within a process there must be one at a time.
 *
 * @throws {UnsafeOutput} when what is at `output` is not the site of an earlier build
 */
export async function replaceFolder(output: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const site = resolve(output);
  const partial = beside(site, "partial", thisBuild);
  const previous = beside(site, "previous", thisBuild);

  await settle(site);
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await writeFile(join(partial, marker.name), marker.text);
    await refuseForeign(site);
    // In one breath, so that a preview served by this process never sees the gap.
    if (existsSync(site)) renameSync(site, previous);
    renameSync(partial, site);
  } finally {
    await settle(site);
  }
}

/** Puts the last good site back where a build was killed between moving it aside and moving the new one in. */
export async function restoreInterruptedSwap(output: string): Promise<void> {
  const site = resolve(output);
  if (await ifPresent(lstat(site))) return;
  const [previous] = await buildsBeside(site, "previous");
  if (previous !== undefined) await ifPresent(rename(beside(site, "previous", previous), site));
}

/** Leaves a whole site and nothing beside it, after a build of this process or one that was killed. */
export async function settle(output: string): Promise<void> {
  const site = resolve(output);
  await restoreInterruptedSwap(site);
  for (const build of (await buildsBeside(site, "partial")).filter(isOver)) {
    await remove(beside(site, "partial", build));
  }
  for (const build of (await buildsBeside(site, "previous")).filter(isOver)) {
    // Under its new name a half-removed site is never taken for one to restore.
    const doomed = beside(site, "partial", build);
    await ifPresent(rename(beside(site, "previous", build), doomed));
    await remove(doomed);
  }
}

/** `partial` is being filled or removed and is worth nothing; `previous` is a whole site, moved aside. */
type Role = "partial" | "previous";

function beside(site: string, role: Role, build: string): string {
  return join(dirname(site), prefix(site, role) + build);
}

async function buildsBeside(site: string, role: Role): Promise<string[]> {
  const names = (await ifPresent(readdir(dirname(site)))) ?? [];
  const start = prefix(site, role);
  return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

function prefix(site: string, role: Role): string {
  return `.${basename(site)}.${role}-`;
}

const thisHost = `${encodeURIComponent(hostname())}-`;
const thisBuild = `${thisHost}${process.pid}`;

/**
 * Whether nobody is at work on a build any more. Of another host, which may share the folder, that cannot be known.
 * This process's own id counts as over: it has left its build, or (in a container) had a predecessor of the same id.
 */
function isOver(build: string): boolean {
  if (build === thisBuild) return true;
  const pid = build.slice(thisHost.length);
  return build.startsWith(thisHost) && /^\d+$/.test(pid) && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks; EPERM answers that the process is another user's.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
