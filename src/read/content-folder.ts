import { existsSync, lstatSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { noSlowMemo, type SlowMemo } from "../memo.ts";
import { siteMarker } from "../site-marker.ts";
import { compare } from "../text/compare.ts";
import { type ContentFile, largestAt, largestStory, mostFiles, sizeOf } from "./content-file.ts";
import { isPassedOver } from "./passed-over.ts";
import { measurePictures } from "./picture.ts";

/** Folders deeper than this are listed, but not entered. */
const deepest = 8;

/**
 * Reads every file of a content folder, up to one more than a story may hold. Links are not followed, and what
 * `isPassedOver` names is not read. `pictures` may know what pictures measure.
 */
export async function readContentFolder(
  folder: string,
  pictures: SlowMemo = noSlowMemo,
): Promise<readonly ContentFile[]> {
  const files: ContentFile[] = [];
  let size = 0;
  for await (const entry of entriesIn(folder)) {
    if (entry.isPassedOver) continue;
    const file = readEntry(folder, entry);
    files.push(file);
    size += sizeOf(file);
    if (files.length > mostFiles || size > largestStory) break;
  }
  return measurePictures(files, pictures);
}

/** Reads one file of a content folder again; nothing where it is gone, or no plain file. */
export async function readFileAgain(
  folder: string,
  path: string,
  pictures: SlowMemo,
): Promise<ContentFile | undefined> {
  const isPlainFile = lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile();
  if (!isPlainFile) return undefined;
  const [file] = await measurePictures([readEntry(folder, { path, isPlainFile })], pictures);
  return file;
}

/** Lists what reading a content folder passes over; folders end with a slash. */
export async function passedOverIn(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { path, isPassedOver } of entriesIn(folder)) if (isPassedOver) paths.push(path);
  return paths;
}

interface FolderEntry {
  /** That of a folder that is passed over ends with a slash. Folders that are entered are not listed. */
  readonly path: string;
  readonly isPlainFile: boolean;
  readonly isPassedOver: boolean;
}

/** Lists a folder of the content folder and those in it, sorted by name. */
async function* entriesIn(folder: string, path = "", depth = 1): AsyncGenerator<FolderEntry> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const isFolder = entry.isDirectory();
    const entryPath = `${path}${entry.name}`;
    const withSlash = isFolder ? `${entryPath}/` : entryPath;
    const sites = new Set(isFolder && existsSync(join(folder, entryPath, siteMarker.name)) ? [entryPath] : []);
    if (isPassedOver(withSlash, sites)) yield { path: withSlash, isPlainFile: false, isPassedOver: true };
    else if (isFolder && depth < deepest) yield* entriesIn(folder, withSlash, depth + 1);
    else yield { path: entryPath, isPlainFile: entry.isFile(), isPassedOver: false };
  }
}

/** Files are read synchronously: many small ones are read several times as fast one by one as all at once. */
function readEntry(folder: string, { path, isPlainFile }: Omit<FolderEntry, "isPassedOver">): ContentFile {
  if (!isPlainFile) return { path, bytes: "not a plain file" };
  const file = join(folder, path);
  try {
    const { size } = lstatSync(file);
    return { path, bytes: size > largestAt(path) ? "too large" : readFileSync(file) };
  } catch {
    return { path, bytes: "unreadable" };
  }
}
