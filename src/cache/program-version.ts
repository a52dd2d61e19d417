import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { programFolder } from "../program-folder.ts";

/** What shapes what is made of a story's texts: this program, the packages as they are installed, and Node.js. */
const program = ["src", "package.json", "node_modules/.package-lock.json"];
/** What shapes pages besides. */
const pages = ["templates", ".eleventy.ts"];

/** Differs from every version of the program that may make something else. */
export class ProgramVersion {
  readonly #program = digestOf(createHash("sha256").update(process.version), program);

  get ofTexts(): string {
    return this.#program.copy().digest("base64url");
  }

  get ofPages(): string {
    return digestOf(this.#program.copy(), pages).digest("base64url");
  }
}

type Digest = ReturnType<typeof createHash>;

/** Adds files, and all that is in folders; one that is not there counts as such. */
function digestOf(digest: Digest, paths: readonly string[]): Digest {
  for (const file of paths.flatMap(filesAt)) {
    const bytes = readFileSync(join(programFolder, file));
    digest.update(`${file} ${bytes.byteLength}\n`).update(bytes);
  }
  return digest;
}

function filesAt(path: string): readonly string[] {
  const full = join(programFolder, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(programFolder, join(entry.parentPath, entry.name)))
    .sort();
}
