import type { Dirent } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentFile } from "./content-file.ts";
import { largestFile, largestStory, mostFiles } from "./limits.ts";

/** Folders nested deeper are not looked into, but listed. */
const deepest = 8;
/** How many files are open at a time. */
const atOnce = 100;

/**
 * Reads every file of a content folder, up to one more than a story may hold. Links are not followed. Dot-files that
 * are no Markdown (`.DS_Store`, `.gitkeep`, an editor's swap file) are the system's and passed over.
 */
export async function readContentFolder(folder: string): Promise<readonly ContentFile[]> {
  const found: Found[] = [];
  for await (const entry of entriesIn(folder)) {
    found.push(entry);
    if (found.length > mostFiles) break;
  }
  const files: ContentFile[] = [];
  let size = 0;
  for (let start = 0; start < found.length && size <= largestStory; start += atOnce) {
    const batch = found.slice(start, start + atOnce).map((entry) => readEntry(folder, entry));
    for (const file of await Promise.all(batch)) {
      files.push(file);
      if (typeof file.bytes === "object") size += file.bytes.byteLength;
    }
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

async function readEntry(folder: string, { path, isPlainFile }: Found): Promise<ContentFile> {
  if (!isPlainFile) return { path, bytes: "not a plain file" };
  const file = join(folder, path);
  try {
    const { size } = await lstat(file);
    return { path, bytes: size > largestFile ? "too large" : await readFile(file) };
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
