import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { siteMarker } from "../../src/site-marker.ts";

/**
 * Every file of a folder and what is in it, by its path from there: `/index.html`. A picture is a character a byte. The
 * marker of a build is left out.
 */
export async function writtenFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== siteMarker.name)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const text = await readFile(file, file.endsWith(".png") ? "latin1" : "utf8");
        return [`/${relative(folder, file)}`, text] as const;
      }),
    ),
  );
}
