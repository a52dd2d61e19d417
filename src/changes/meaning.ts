import { foldCase } from "../text/fold.ts";
import { word } from "../text/words.ts";

/** An address, in which every sign counts. */
const address = /https?:\/\/[^\s<>()[\]"]+/u;
/** A minus or the sign of a range; a sign between the digits of a number; and every sign that is not named below. */
const sign = /[-–—](?=\p{Nd})|(?<=\p{Nd})[.,:](?=\p{Nd})|[^\s\p{L}\p{M}\p{N}.,;:()[\]…*_`\\‐‑–—-]/u;
const meaningful = new RegExp([address, word, sign].map(({ source }) => source).join("|"), "gu");

/**
 * What a text says, to be compared: its words and numbers, and the signs that turn a meaning, such as those of
 * currencies, a minus, a question mark or quotation marks. Case, emphasis, white space, and what divides sentences and
 * their parts are left out. An accent may make another word.
 */
export function meaningOf(text: string): string {
  const found = foldCase(text).match(meaningful) ?? [];
  return found.map((each) => each.replace(/^[–—−]$/, "-").replace(/^['“”„‟«»‘‚‛]$/, '"')).join(" ");
}
