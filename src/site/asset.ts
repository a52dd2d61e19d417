import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** The scripts of the desk: its page, its worker, and what they have in common or load by language. */
export function deskScripts(): readonly string[] {
  return readdirSync(join(programFolder, "dist/assets/desk")).sort();
}
