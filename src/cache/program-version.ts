import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../program-folder.ts";

/** What shapes what is made of a story's texts: this program, the packages as they are installed, and Node.js. */
const program = ["src", "package.json", "node_modules/.package-lock.json"];
/** What shapes pages besides. */
const pages = ["templates", ".eleventy.ts"];

export interface ProgramVersion {
  readonly ofTexts: string;
  readonly ofPages: string;
}

/** Differs from every version of the program that may make something else. */
export function programVersion(): ProgramVersion {
  const texts = createHash("sha256").update(process.version);
  for (const path of program) addTo(texts, path);
  const withPages = texts.copy();
  for (const path of pages) addTo(withPages, path);
  return { ofTexts: texts.digest("base64url"), ofPages: withPages.digest("base64url") };
}

type Digest = ReturnType<typeof createHash>;

/** Adds a file, or all that is in a folder; one that is not there counts as such. */
function addTo(digest: Digest, path: string): void {
  const full = join(programFolder, path);
  const entries = ifThere(() => readdirSync(full), []);
  if (entries.length > 0) {
    for (const entry of entries.sort()) addTo(digest, `${path}/${entry}`);
    return;
  }
  const bytes = ifThere(() => readFileSync(full), undefined);
  digest.update(`${path} ${bytes?.byteLength}\n`);
  if (bytes) digest.update(bytes);
}

function ifThere<Found>(find: () => Found, otherwise: Found): Found {
  try {
    return find();
  } catch {
    return otherwise;
  }
}
