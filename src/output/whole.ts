import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { marker } from "./unsafe-output.ts";

/** Whether exactly the files that a site has lie in a folder. */
export function isWhole(files: readonly string[], folder: string): boolean {
  const { missing, foreign } = compareFiles(files, folder);
  return missing.length === 0 && foreign.length === 0;
}

/** What goes in comes out: a page for everything that has an address, and nothing else. */
export function verifyWhole(files: readonly string[], folder: string): void {
  const { missing, foreign } = compareFiles(files, folder);
  if (missing.length > 0 || foreign.length > 0) {
    throw new Error(
      `The site is not whole. Missing: ${missing.join(", ") || "none"}. Not expected: ${foreign.join(", ") || "none"}.`,
    );
  }
}

function compareFiles(
  files: readonly string[],
  folder: string,
): { readonly missing: readonly string[]; readonly foreign: readonly string[] } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const written = new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
  written.delete(`/${marker.name}`);
  const expected = new Set(files);
  return {
    missing: [...expected].filter((file) => !written.has(file)),
    foreign: [...written].filter((file) => !expected.has(file)),
  };
}
