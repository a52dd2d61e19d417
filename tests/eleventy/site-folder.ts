import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { programFolder } from "../../src/program-folder.ts";
import { harbour } from "../stories/stories.ts";

export const eleventyCommand = join(programFolder, "node_modules/@11ty/eleventy/cmd.cjs");

/** Makes the folder of an Eleventy site that has Dateline installed and the story of the harbour in a folder. */
export function makeSiteFolder(folder: string, files: Readonly<Record<string, string>>, content = "content"): void {
  cpSync(harbour, join(folder, content), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(programFolder, "node_modules/@11ty"), join(folder, "node_modules/@11ty"), "junction");
  symlinkSync(programFolder, join(folder, "node_modules/dateline"), "junction");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Has Eleventy's own command make such a site in `_site`. An error has all that it complained of in its message. */
export async function buildSite(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [eleventyCommand, "--quiet"], { cwd: folder });
}
