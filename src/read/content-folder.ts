import { type Dirent, lstatSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ContentFile, largestFile, largestStory, mostFiles } from "./content-file.ts";

/** Folders deeper than this are listed, but not entered. */
const deepest = 8;

/**
 * Reads every file of a content folder, up to one more than a story may hold. Links are not followed. Dot-files other
 * than Markdown (`.DS_Store`, `.gitkeep`, swap files of editors) are ignored.
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

interface FolderEntry {
  readonly path: string;
  readonly isPlainFile: boolean;
}

/** Lists a folder of the content folder and those in it, sorted by name. */
async function* entriesIn(folder: string, path = "", depth = 1): AsyncGenerator<FolderEntry> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    const entryPath = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory() && depth < deepest) yield* entriesIn(folder, entryPath, depth + 1);
    else if (!isSystemFile(entry.name)) yield { path: entryPath, isPlainFile: entry.isFile() };
  }
}

/** Files are read synchronously: many small ones are read several times as fast one by one as all at once. */
function readEntry(folder: string, { path, isPlainFile }: FolderEntry): ContentFile {
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
