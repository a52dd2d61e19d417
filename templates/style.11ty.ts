import * as url from "../src/url.ts";
import { bundle } from "./pieces/bundle.ts";

export const data = { permalink: url.outputFile(url.stylePath) };

/** The one style sheet of the site, joined from `style/`. */
export function render(): Promise<string> {
  return bundle("templates/style/style.css");
}
