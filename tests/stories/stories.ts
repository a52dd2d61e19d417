import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { programFolder } from "../../src/program-folder.ts";
import type { ContentFile } from "../../src/read/content-file.ts";

// The content folders of the stories that tests read. None of them may be changed by a test.

export const harbour = fileURLToPath(new URL("harbour/content", import.meta.url));
export const empty = fileURLToPath(new URL("empty/content", import.meta.url));
/** The project's own story. */
export const firstStory = `${programFolder}content`;

/** Writes the files of a story into a folder. */
export async function writeStory(folder: string, files: readonly ContentFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
