import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../program-folder.ts";

/** What `npm run prepare` bundles from `templates/style` and `src/client` for the browser. */
export type AssetName =
  | "style.css"
  | "entry.js"
  | "search.js"
  | "timeline.js"
  | "desk.js"
  | "desk-worker.js"
  | "reload.js";

export function asset(name: AssetName): string {
  return readFileSync(join(programFolder, "dist/assets", name), "utf8");
}
