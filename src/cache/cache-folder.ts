import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where commands keep what the next run need not make again: with the packages of the current folder, or else with the user's caches. */
export function cacheFolder(): string {
  const packages = join(process.cwd(), "node_modules");
  return existsSync(packages) ? join(packages, ".cache/dateline") : join(homedir(), ".cache/dateline");
}
