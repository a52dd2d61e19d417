import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { access, constants, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { siteMarker } from "../site-marker.ts";
import { foldersAround } from "./folders-around.ts";
import { beside, settle, spareOf, thisBuild } from "./interrupted-builds.ts";
import { moveFolder } from "./move-folder.ts";
import { refuseForeign } from "./unsafe-output.ts";

/**
 * Writes a new site beside the one at `output`, whose place it takes as a whole. Until then, and when the process is
 * killed at any moment, the old site is whole: at `output`, or where `settle` finds it.
 *
 * Two folders take turns: the one that the last swap left is brought up to date, so that only files that differ are
 * written. Files that the new site shares with the old one are hard links.
 *
 * Builds of several processes may overlap: the last to finish wins, and one that meets another's swap fails, which
 * costs neither site. Within a process there must be one at a time.
 */
export class SiteWriter {
  readonly #output: string;
  readonly #folder: string;
  readonly #isEmpty: boolean;
  readonly #changed = new Set<string>();

  private constructor(output: string, isEmpty: boolean) {
    this.#output = output;
    this.#folder = beside(output, "partial", thisBuild);
    this.#isEmpty = isEmpty;
  }

  static async begin(output: string): Promise<SiteWriter> {
    const site = resolve(output);
    await settle(site);
    const folder = beside(site, "partial", thisBuild);
    try {
      await rename(spareOf(site), folder);
      return new SiteWriter(site, false);
    } catch {
      await makeFolder(folder);
      return new SiteWriter(site, true);
    }
  }

  /** Has a file in the new site, by its path from the site's home. One that is there with the same bytes is not touched. */
  write(file: string, content: string | Uint8Array): void {
    const path = join(this.#folder, file);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    if (!this.#isEmpty && hasBytes(path, bytes)) return;
    const standing = join(this.#output, file);
    this.#changed.add(file);
    try {
      mkdirSync(dirname(path), { recursive: true });
      // It may be a link to a file of the old site, so it is never written into.
      if (!this.#isEmpty) rmSync(path, { force: true });
      if (hasBytes(standing, bytes)) linkSync(standing, path);
      else writeFileSync(path, bytes);
    } catch (error) {
      // What Node.js says of a full disk does not name the file.
      throw error instanceof Error ? Object.assign(error, { path: standing }) : error;
    }
  }

  /**
   * Puts the new site in its place, with exactly these files.
   *
   * @throws {UnsafeOutput} when what is at `output` is not the site of an earlier build
   * @throws {MachineFailure} when another program holds the old site
   * @throws {Error} when a file of the site was not written
   */
  async commit(files: readonly string[]): Promise<void> {
    const there = filesIn(this.#folder);
    const missing = files.filter((file) => !there.has(file));
    if (missing.length > 0) {
      throw new Error(`The site is not whole. Missing are ${missing.length} files, the first of them ${missing[0]}`);
    }
    keepOnly(this.#folder, new Set(files));
    this.write(`/${siteMarker.name}`, siteMarker.text);
    await refuseForeign(this.#output);
    const previous = beside(this.#output, "previous", thisBuild);
    const hadSite = statSync(this.#output, { throwIfNoEntry: false }) !== undefined;
    if (hadSite) await moveFolder(this.#output, previous);
    await moveFolder(this.#folder, this.#output);
    if (!hadSite) return;
    const spare = spareOf(this.#output);
    await rm(spare, { recursive: true, force: true, maxRetries: 3 });
    await moveFolder(previous, spare);
    // What is no longer on the site does not stay beside it.
    keepOnly(spare, new Set(files));
    for (const file of this.#changed) rmSync(join(spare, file), { force: true });
  }

  /** Leaves a whole site; after a commit there is nothing left to do. */
  async end(): Promise<void> {
    await settle(this.#output);
  }
}

/** Makes a folder and those above it. Node.js says of a disk that can only be read that the folder is not there. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true }).catch((error: unknown) => error);
  if (!(made instanceof Error)) return;
  let there = dirname(folder);
  while (!existsSync(there)) there = dirname(there);
  await access(there, constants.W_OK);
  throw made;
}

/** Removes every other file from a folder, and every folder in which none of these files has its place. */
function keepOnly(folder: string, files: ReadonlySet<string>): void {
  for (const file of filesIn(folder)) if (!files.has(file)) rmSync(join(folder, file), { force: true });
  const needed = new Set([...files].flatMap((file) => foldersAround(file)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && !needed.has(pathIn(folder, path))) rmSync(path, { recursive: true, force: true });
  }
}

/** Whether a file has exactly these bytes. */
function hasBytes(path: string, bytes: Uint8Array): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.size === bytes.byteLength && stats.isFile() && readFileSync(path).equals(bytes);
}

function filesIn(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries.filter((entry) => !entry.isDirectory()).map((entry) => pathIn(folder, join(entry.parentPath, entry.name))),
  );
}

/** A path from the site's home. */
function pathIn(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join("/")}`;
}
