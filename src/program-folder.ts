import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program, in which `src` and `templates` lie; ends with a slash. What runs lies one folder below it. */
export const programFolder = fileURLToPath(new URL("..", import.meta.url));

/** The version under which the program is released. */
export function releasedVersion(): string {
  return JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8")).version;
}
