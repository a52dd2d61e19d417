import { lstat, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { ifPresent } from "../site/if-present.ts";

/** Puts the last good site back where a build was killed between moving it aside and moving the new one in. */
export async function restoreInterruptedSwap(output: string): Promise<void> {
  const site = resolve(output);
  if (await ifPresent(lstat(site))) return;
  const [previous] = await buildsBeside(site, "previous");
  if (previous !== undefined) await ifPresent(rename(beside(site, "previous", previous), site));
}

/** Leaves a whole site, and beside it at most the folder for the next build, after a build that ended in any way. */
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

export function beside(site: string, role: Role, build: string): string {
  return join(dirname(site), prefix(site, role) + build);
}

/** The folder that the last swap left, with which the next build begins. */
export function spareOf(site: string): string {
  return join(dirname(site), `.${basename(site)}.spare`);
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
export const thisBuild = `${thisHost}${process.pid}`;

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
