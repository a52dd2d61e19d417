import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ifPresent } from "../site/if-present.ts";
import { siteMarker } from "../site-marker.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** An output folder that a build must not replace. The message says what was found, what is wanted and the fix. */
export class UnsafeOutput extends WrongUsage {
  override readonly name = "UnsafeOutput";

  constructor(output: string, found: string, fix = "Name another folder with --output.") {
    super(
      `Refused to write the site to ${output}: ${found}. ` +
        `Wanted is a path where nothing is yet, or the site of an earlier build. ${fix}`,
    );
  }
}

/** What an output folder must stay clear of. Paths where nothing is are allowed in both lists. */
export interface ProtectedPaths {
  /** The output may lie in these, but must not be or hold one: the project, the content, home, the current folder. */
  readonly neverReplaced: readonly string[];
  /** The output must not lie in these: the content, the sources, the tests, `.git`. */
  readonly neverWithin: readonly string[];
}

/**
 * Passes where a build may write: a path where nothing is yet, or a site that an earlier build made.
 * Folders are compared as the file system knows them, so that no link, mount or other spelling hides one.
 *
 * @throws {UnsafeOutput} for everything else
 */
export async function refuseUnsafeOutput(
  output: string,
  { neverReplaced, neverWithin }: ProtectedPaths,
): Promise<void> {
  const folder = resolve(output);
  for (const kept of neverReplaced) {
    if (await holds(folder, kept)) throw new UnsafeOutput(folder, `it is or holds ${resolve(kept)}`);
  }
  for (const taken of neverWithin) {
    if (await holds(taken, folder)) throw new UnsafeOutput(folder, `it lies in ${resolve(taken)}`);
  }
  await refuseForeign(folder);
}

/** @throws {UnsafeOutput} when something is at the path and an earlier build did not make it */
export async function refuseForeign(folder: string): Promise<void> {
  const found = await foreign(folder);
  if (found === undefined) return;
  throw new UnsafeOutput(folder, found, "Name another folder with --output, or move away what is there.");
}

async function foreign(path: string): Promise<string | undefined> {
  const there = await ifPresent(lstat(path));
  if (there === undefined) return blocked(path);
  if (there.isSymbolicLink()) return "it is a symbolic link";
  if (!there.isDirectory()) return "it is a file";
  const mark = await ifPresent(lstat(join(path, siteMarker.name)));
  if (!mark?.isFile()) return `it is a folder without ${siteMarker.name}, so no build made it`;
  // A clone of a published site bears the marker too, and work that no build can make again.
  if (await ifPresent(lstat(join(path, ".git")))) return "it is a git repository";
  return undefined;
}

/** A folder cannot be made where a file stands on the way to it. */
async function blocked(path: string): Promise<string | undefined> {
  for (const above of ancestry(path).slice(1)) {
    const there = await ifPresent(stat(above));
    if (there) return there.isDirectory() ? undefined : `it lies below ${above}, which is a file`;
  }
  return undefined;
}

async function holds(outer: string, inner: string): Promise<boolean> {
  const sought = await identity(outer);
  if (sought === undefined) return false;
  const around = await Promise.all((await realAncestry(inner)).map(identity));
  return around.includes(sought);
}

/** Device and inode: the same by whatever path a folder is reached. */
async function identity(path: string): Promise<string | undefined> {
  const there = await ifPresent(stat(path, { bigint: true }));
  return there && `${there.dev}:${there.ino}`;
}

/** The path and every folder above it, without links, from the first that exists up to the root. */
async function realAncestry(path: string): Promise<string[]> {
  for (const candidate of ancestry(resolve(path))) {
    const real = await ifPresent(realpath(candidate));
    if (real !== undefined) return ancestry(real);
  }
  return [];
}

function ancestry(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...ancestry(parent)];
}
