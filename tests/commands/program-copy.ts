import { cpSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../src/program-folder.ts";

/** Copies the program, without what is installed, into a folder, where it may be changed. */
export function copyProgram(folder: string): void {
  for (const part of [".eleventy.ts", "package.json", "tsconfig.json", "src", "templates"])
    cpSync(join(programFolder, part), join(folder, part), { recursive: true });
}
