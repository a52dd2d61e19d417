import { escapeControls } from "../text/escape-controls.ts";

/**
 * A text of the content as GitHub-flavoured Markdown that shows it as it was written, in one line, and does nothing
 * else: it opens no list, link, markup, comment or table, mentions nobody and refers to no issue.
 *
 * @see https://github.github.com/gfm/ sections 2.4 and 6.9
 */
export function literal(text: string): string {
  return escapeControls(text.replace(/\s+/g, " ").trim())
    .replace(/[\\`*_[\]<>&~|$#]|^[-+=]|(?<=^\d+)[.)](?= |$)/g, "\\$&")
    .replace(/[@#]|:(?=[:/])|\bwww(?=\.)/gi, `$&${nothing}`);
}

/** A character without width: GitHub looks for names, numbers of issues and addresses only after escapes are gone. */
const nothing = "&#8203;";

/** A text of the content as a quotation, each of its paragraphs and items of lists by itself. */
export function quotation(text: string): string {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+>#]|\d+[.)])\s)/)
    .map((paragraph) => `> ${literal(paragraph)}`)
    .join("\n>\n");
}
