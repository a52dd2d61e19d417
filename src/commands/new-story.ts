import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { programFolder } from "../program-folder.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { ifPresent } from "../site/if-present.ts";
import { writeNewFile } from "../write/new-file.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";

const exampleStory = join(programFolder, "src/new/example-story");

/**
 * Writes a small story into a new or empty folder: settings with a comment for each, and an example of every kind of
 * record.
 *
 * @throws {WrongUsage} where anything is there already
 */
export async function newStory(folder: string, console: Console): Promise<void> {
  const inside = await ifPresent(readdir(folder));
  if (inside ? inside.length > 0 : await ifPresent(lstat(folder))) {
    throw new WrongUsage(`${folder} is not empty. Nothing was written; name a folder that is empty or not there yet.`);
  }
  for (const { path, bytes } of await readContentFolder(exampleStory)) {
    if (bytes !== "not a plain file") await writeNewFile(folder, path, bytes);
  }
  console.log(`Wrote a story into ${folder}. Its settings are in story.yaml; every other file is an example.`);
  console.log(`  npx dateline preview --content ${folder}  shows it and follows every change`);
  console.log(`  npx dateline new --content ${folder}      adds an event`);
}
