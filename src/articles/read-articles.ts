import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Articles } from "./compare.ts";

/** Reads the texts of a folder of articles; the name of a file without `.txt` is the id of its source. */
export async function readArticles(folder: string): Promise<Articles> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return new Map(
    await Promise.all(
      files.map(async (name) => [name.slice(0, -".txt".length), await readFile(join(folder, name), "utf8")] as const),
    ),
  );
}
