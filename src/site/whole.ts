import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expectedFiles } from "./expected-files.ts";
import type { Site } from "./site.ts";
import { marker } from "./unsafe-output.ts";

/** Whether exactly the files of a site lie in a folder. */
export function isWhole(site: Site, folder: string): boolean {
  const { missing, foreign } = compareFiles(site, folder);
  return missing.length === 0 && foreign.length === 0;
}

/** What goes in comes out: a page for everything that has an address, and nothing else. */
export function verifyWhole(site: Site, folder: string): void {
  const { missing, foreign } = compareFiles(site, folder);
  if (missing.length > 0 || foreign.length > 0) {
    throw new Error(
      `The site is not whole. Missing: ${missing.join(", ") || "none"}. Not expected: ${foreign.join(", ") || "none"}.`,
    );
  }
}

function compareFiles(site: Site, folder: string): { readonly missing: string[]; readonly foreign: string[] } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const written = new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
  written.delete(`/${marker.name}`);
  const expected = new Set(expectedFiles(site));
  return {
    missing: [...expected].filter((file) => !written.has(file)),
    foreign: [...written].filter((file) => !expected.has(file)),
  };
}
