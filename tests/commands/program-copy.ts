import { cpSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../src/program-folder.ts";

/** Copies the program, without what is installed, into a folder, where it may be changed. */
export function copyProgram(folder: string): void {
  for (const part of [
    ".eleventy.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "scripts",
    "src",
    "templates",
  ])
    cpSync(join(programFolder, part), join(folder, part), { recursive: true });
}
