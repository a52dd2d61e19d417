import { visible } from "../report/visible.ts";

/**
 * A text of the content as GitHub-flavoured Markdown that shows it as it was written, in one line, and does nothing
 * else: it opens no list, link, markup, comment or table, mentions nobody and refers to no issue.
 *
 * @see https://github.github.com/gfm/ sections 2.4 and 6.9
 */
export function literal(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim())
    .replace(/[\\`*_[\]<>&~|$#]|^[-+=]|(?<=^\d+)[.)](?= |$)/g, "\\$&")
    .replace(/[@#]|:(?=[:/])|\bwww(?=\.)/gi, `$&${nothing}`);
}

/** A character without width: GitHub looks for names, numbers of issues and addresses only after escapes are gone. */
const nothing = "&#8203;";

/** Paragraphs of the content as a quotation. */
export function quotation(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `> ${literal(paragraph)}`)
    .join("\n>\n");
}
