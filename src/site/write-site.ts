import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { expectedFiles } from "./expected-files.ts";
import type { Site } from "./site.ts";

/** The folder of the program, in which `.eleventy.ts` and `templates` lie. */
export const programFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Writes every page of a site into an empty folder with Eleventy, and sees that exactly those files are there. */
export async function writeSite(site: Site, folder: string): Promise<void> {
  const eleventy = new Eleventy(fromHere(join(programFolder, "templates")), fromHere(folder), {
    configPath: fromHere(join(programFolder, ".eleventy.ts")),
    quietMode: true,
    config: (config) => config.addGlobalData("site", site),
  });
  eleventy.disableLogger();
  await eleventy.write();
  await verify(site, folder);
}

/** What goes in comes out: a page for everything that has an address, and nothing else. */
async function verify(site: Site, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const written = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
  const expected = new Set(expectedFiles(site));
  const missing = [...expected].filter((file) => !written.has(file));
  const foreign = [...written].filter((file) => !expected.has(file));
  if (missing.length > 0 || foreign.length > 0) {
    throw new Error(
      `The site is not whole. Missing: ${missing.join(", ") || "none"}. Not expected: ${foreign.join(", ") || "none"}.`,
    );
  }
}

/** Eleventy takes paths from the current folder only. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}
