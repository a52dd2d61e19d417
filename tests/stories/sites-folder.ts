import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the sites are built that several test files read. */
    readonly sitesFolder: string;
  }
}

/** Makes a folder for the sites that several test files read, and removes it after the last test. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "dateline-sites-"));
  project.provide("sitesFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
