import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { dateline, type Ended } from "../commands/dateline.ts";
import { writtenFiles } from "../site/written-files.ts";

/** The site of a story as `dateline build` makes it. No test may change it. */
export interface BuiltSite {
  readonly folder: string;
  /** What the build said. */
  readonly ended: Ended;
  readonly files: ReadonlyMap<string, string>;
}

const sites = new Map<string, Promise<BuiltSite>>();

/** Builds the site of a story that no test changes, once for all tests of a worker. */
export function builtSite(content: string): Promise<BuiltSite> {
  const site = sites.get(content) ?? build(content);
  sites.set(content, site);
  return site;
}

async function build(content: string): Promise<BuiltSite> {
  const folder = join(mkdtempSync(join(inject("sitesFolder"), "site-")), "_site");
  const ended = await dateline(["build", "--content", content, "--output", folder]);
  if (ended.code !== 0) throw new Error(ended.err);
  return { folder, ended, files: await writtenFiles(folder) };
}
