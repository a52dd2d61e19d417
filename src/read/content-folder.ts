import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ContentFile } from "./content-file.ts";

/**
 * Reads every file of a content folder. Links are not followed. Dot-files that are no Markdown (`.DS_Store`,
 * `.gitkeep`, an editor's swap file) are the system's and passed over.
 */
export async function readContentFolder(folder: string): Promise<readonly ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => !entry.isDirectory() && !isSystemFile(entry.name))
      .map(async (entry): Promise<ContentFile> => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(folder, file).split(sep).join("/");
        return { path, bytes: entry.isFile() ? await readFile(file) : "not a plain file" };
      }),
  );
}

export function isSystemFile(name: string): boolean {
  return name.startsWith(".") && !name.endsWith(".md");
}
