import { join } from "node:path";
import { build } from "esbuild";
import { programFolder } from "../../src/program-folder.ts";

/** A script or style sheet with all that it imports, as small as it may be; `entry` is a path from the program's folder. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(programFolder, entry)],
    bundle: true,
    format: "esm",
    legalComments: "none",
    minify: true,
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
