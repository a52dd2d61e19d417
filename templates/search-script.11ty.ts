import * as url from "../src/url.ts";
import { bundle } from "./pieces/bundle.ts";

export const data = { permalink: url.outputFile(url.searchScriptPath) };

/** The script of the search page, with the library that it uses. */
export function render(): Promise<string> {
  return bundle("src/client/search.ts");
}
