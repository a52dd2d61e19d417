import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../src/program-folder.ts";

/** Packs the program as npm would publish it, and installs the package into a folder that has nothing else. */
export function installPackage(folder: string): void {
  mkdirSync(folder);
  const archive = pack(programFolder, folder);
  npm(["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", archive], folder);
}

/** Packs a package into a folder that has nothing else, and gives the path of the archive. */
export function pack(project: string, folder: string, ...options: readonly string[]): string {
  npm(["pack", "--silent", "--pack-destination", folder, ...options], project);
  const [archive = ""] = readdirSync(folder);
  return join(folder, archive);
}

export function npm(args: readonly string[], cwd: string): void {
  // On Windows npm is a script, which only a shell can start.
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of every file of a folder, its name and its bytes. */
export function digestOf(folder: string): string {
  const digest = createHash("sha256");
  for (const file of filesIn(folder)) digest.update(file).update("\0").update(readFileSync(file));
  return digest.digest("hex");
}

/** How much the files of a folder take, in bytes. */
export function sizeOf(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + lstatSync(file).size, 0);
}

/** Takes from everybody the right to write into a folder. */
export function makeReadOnly(folder: string): void {
  execFileSync("chmod", ["-R", "a-w", folder]);
}
