import { type Dirent, lstatSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ContentFile } from "./content-file.ts";
import { largestFile, largestStory, mostFiles } from "./limits.ts";

/** Folders nested deeper are not looked into, but listed. */
const deepest = 8;

/**
 * Reads every file of a content folder, up to one more than a story may hold. Links are not followed. Dot-files that
 * are no Markdown (`.DS_Store`, `.gitkeep`, an editor's swap file) are the system's and passed over.
 */
export async function readContentFolder(folder: string): Promise<readonly ContentFile[]> {
  const files: ContentFile[] = [];
  let size = 0;
  for await (const entry of entriesIn(folder)) {
    const file = readEntry(folder, entry);
    files.push(file);
    if (typeof file.bytes === "object") size += file.bytes.byteLength;
    if (files.length > mostFiles || size > largestStory) break;
  }
  return files;
}

interface Found {
  readonly path: string;
  readonly isPlainFile: boolean;
}

/** What lies in a folder of the content folder, by path. */
async function* entriesIn(folder: string, path = "", depth = 1): AsyncGenerator<Found> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    const entryPath = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory() && depth < deepest) yield* entriesIn(folder, entryPath, depth + 1);
    else if (!isSystemFile(entry.name)) yield { path: entryPath, isPlainFile: entry.isFile() };
  }
}

/** Small files are read several times as fast one after the other as all at once. */
function readEntry(folder: string, { path, isPlainFile }: Found): ContentFile {
  if (!isPlainFile) return { path, bytes: "not a plain file" };
  const file = join(folder, path);
  try {
    const { size } = lstatSync(file);
    return { path, bytes: size > largestFile ? "too large" : readFileSync(file) };
  } catch {
    return { path, bytes: "unreadable" };
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

export function isSystemFile(name: string): boolean {
  return name.startsWith(".") && !name.endsWith(".md");
}
