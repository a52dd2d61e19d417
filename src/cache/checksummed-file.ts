import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Reads the data that `writeChecksummed` wrote for the same version of the program. Gives nothing where the file is
 * missing, damaged or another version's: its first line holds a checksum of the version and of all that follows.
 */
export function readChecksummed<Data>(path: string, version: string): Data | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const json = text.slice(end + 1);
    return text.slice(0, end) === checksum(version, json) ? (JSON.parse(json) as Data) : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the file in one step. Where the folder cannot be written to, nothing is saved and the next run takes longer. */
export function writeChecksummed(path: string, version: string, data: unknown): void {
  const json = JSON.stringify(data);
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, `${checksum(version, json)}\n${json}`);
    renameSync(fresh, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

function checksum(version: string, json: string): string {
  return hash("sha256", `${version}\n${json}`, "base64url");
}
