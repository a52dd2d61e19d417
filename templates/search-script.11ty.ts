import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as url from "../src/url.ts";

export const data = { permalink: url.outputFile(url.searchScriptPath) };

/** The script of the search page, with the library that it uses. */
export async function render(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/client/search.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    legalComments: "none",
    minify: true,
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
