import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOfOtherLanguage } from "../language/languages.ts";
import { programFolder } from "../program-folder.ts";

/** What `npm run prepare` bundles from `templates/style` and `src/client` for the browser. */
type AssetName =
  | "style.css"
  | "entry.js"
  | "search.js"
  | "timeline.js"
  | `search-words-${string}.js`
  | "licences.txt"
  | `desk/${string}`
  | "reload.js";

export function asset(name: AssetName): string {
  return readFileSync(join(programFolder, "dist/assets", name), "utf8");
}

/**
 * The files of the desk: its page, its worker, what they have in common, the words for a BCP 47 tag, and the licences of
 * packages.
 */
export function deskFiles(tag: string): readonly string[] {
  const files = readdirSync(join(programFolder, "dist/assets/desk")).sort();
  return files.filter((file) => !isOfOtherLanguage(file, tag));
}
