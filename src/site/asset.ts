import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOfOtherLanguage } from "../language/languages.ts";
import { programFolder } from "../program-folder.ts";

/** What `npm run prepare` bundles from `templates/style` and `src/client` for the browser. */
export type AssetName =
  | "style.css"
  | "entry.js"
  | "search.js"
  | "timeline.js"
  | `search-words-${string}.js`
  | `desk/${string}.js`
  | "reload.js";

export function asset(name: AssetName): string {
  return readFileSync(join(programFolder, "dist/assets", name), "utf8");
}

/** The scripts of the desk: its page, its worker, what they have in common, and the words for a BCP 47 tag. */
export function deskScripts(tag: string): readonly string[] {
  const scripts = readdirSync(join(programFolder, "dist/assets/desk")).sort();
  return scripts.filter((script) => !isOfOtherLanguage(script, tag));
}
