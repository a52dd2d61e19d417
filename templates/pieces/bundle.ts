import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A script or style sheet with all that it imports, as small as it may be; `entry` is a path from the program's folder. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../${entry}`, import.meta.url))],
    bundle: true,
    format: "esm",
    legalComments: "none",
    minify: true,
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
