import type { Fault } from "../problem.ts";

const wanted = "the Markdown of CommonMark: paragraphs, lists, quotations, emphasis and links";

/** Signs of other kinds of Markdown, which readers would see as they are, and what to write instead. */
const signs: readonly { readonly pattern: RegExp; readonly found: string; readonly fix: string }[] = [
  {
    pattern: /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*$/m,
    found: "a table, which is shown with its signs",
    fix: "Write a list of it, a line of the table an item.",
  },
  {
    pattern: /\[\^[^\]\s]+\]/,
    found: "a footnote, which is shown with its signs",
    fix: "Put the note into the text, or its source into `sources`.",
  },
  {
    pattern: /~~[^~\n]+~~/,
    found: "words struck through, which are shown with their signs",
    fix: "Take the words out; what was corrected after publication goes into `corrections`.",
  },
  {
    pattern: /\[\[[^\]\n]+\]\]/,
    found: "a wiki link, which is shown with its signs",
    fix: "Write the words alone: names of actors and places lead to their pages by the fields of the entry.",
  },
  {
    pattern: /^\[[ xX]\] /,
    found: "a box to tick, which is shown with its signs",
    fix: "Take the brackets out.",
  },
  {
    pattern: /\[[^\]\n]+\]\[[^\]\n]*\]/,
    found: "a reference without an address, which is shown with its signs",
    fix: "Write [words](https://…) with the address of the page, or add a line “[name]: https://…” below the text.",
  },
];

/** The first sign of each kind in a text that CommonMark does not read, and where it is, in UTF-16 units. */
export function unreadSignsIn(text: string): readonly { readonly index: number; readonly fault: Fault }[] {
  return signs.flatMap(({ pattern, found, fix }) => {
    const sign = pattern.exec(text);
    return sign ? [{ index: sign.index, fault: { found, wanted, fix } }] : [];
  });
}

const leastYear = 1000;

/** The fault about a numbered list that begins with a year, whose later items are counted on from it. */
export function yearAsNumber(start: number): Fault | undefined {
  if (start < leastYear || start > 9999) return undefined;
  return {
    found: `a list that begins with ${start}, after which its items are numbered ${start + 1}, ${start + 2} and so on`,
    wanted: "years that stay as they are written",
    fix: `Write a backslash before the point of each year, as in “${start}\\.”.`,
  };
}
