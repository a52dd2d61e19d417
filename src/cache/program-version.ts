import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { programFolder } from "../program-folder.ts";

const compiled = join(programFolder, "dist");

/**
 * Differs for every version of the program that may make something else: it is a digest of the program as it was
 * compiled, of the packages as npm installed them, and of Node.js. Where npm left no list of packages it is not known.
 */
export function programVersion(): string | undefined {
  const packages = packageList(programFolder);
  if (packages === undefined) return undefined;
  const digest = createHash("sha256").update(process.version).update(packages);
  for (const name of readdirSync(compiled, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.(?:js|css)$/.test(name)) digest.update(`${name}\n`).update(readFileSync(join(compiled, name)));
  }
  return digest.digest("base64url");
}

/** The list that npm writes into the `node_modules` in which the program finds its packages: its own, or one above it. */
function packageList(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, "node_modules/.package-lock.json"));
  } catch {
    const above = dirname(folder);
    return above === folder ? undefined : packageList(above);
  }
}
