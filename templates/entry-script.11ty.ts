import * as url from "../src/url.ts";
import { bundle } from "./pieces/bundle.ts";

export const data = { permalink: url.outputFile(url.entryScriptPath) };

/** The script of an entry's page. */
export function render(): Promise<string> {
  return bundle("src/client/entry.ts");
}
