import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as url from "../src/url.ts";

export const data = { permalink: url.outputFile(url.stylePath) };

/** The one style sheet of the site, joined from `style/`. */
export async function render(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./style/style.css", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
