import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * The data of a file that `writeSealed` wrote, for the same version of the program. None where it is missing, damaged
 * or another version's: its first line holds a seal of the version and of all that follows.
 */
export function readSealed<Data>(path: string, version: string): Data | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const json = text.slice(end + 1);
    return text.slice(0, end) === sealOf(version, json) ? (JSON.parse(json) as Data) : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the data into the file's place in one step. A folder that cannot be written to costs time, and nothing else. */
export function writeSealed(path: string, version: string, data: unknown): void {
  const json = JSON.stringify(data);
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, `${sealOf(version, json)}\n${json}`);
    renameSync(fresh, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

function sealOf(version: string, json: string): string {
  return hash("sha256", `${version}\n${json}`, "base64url");
}
