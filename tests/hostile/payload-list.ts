import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../src/program-folder.ts";

/** Where lists of other people's attacks may lie beside the project, one attack a line. They are no part of it. */
export const payloadFolder = join(programFolder, "../shared/corpora/xss");

/** Every attack of every list, once; none where there are no lists. */
export function payloads(): readonly string[] {
  if (!existsSync(payloadFolder)) return [];
  const lines = readdirSync(payloadFolder)
    .sort()
    .flatMap((name) => readFileSync(join(payloadFolder, name), "utf8").split("\n"));
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== "");
}
