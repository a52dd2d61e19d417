import type { Fault } from "../../problem.ts";
import { element } from "../element.ts";

/** Problems, which are in the words of the commands, and what is read in articles are in English. */
export const inEnglish = { lang: "en", dir: "ltr" };

/** A problem in the words of `check`. */
export function faultWords({ found, wanted, fix }: Fault): HTMLElement {
  return element("p", inEnglish, element("b", {}, found), `. Wanted: ${wanted}. ${fix}`);
}
