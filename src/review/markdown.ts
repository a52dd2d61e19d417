import { escapeControls } from "../text/escape-controls.ts";

/**
 * Escapes a text for GitHub-flavoured Markdown, in one line, so that it shows as it was written and does nothing else:
 * it opens no list, link, markup, comment or table, mentions nobody and refers to no issue.
 *
 * @see https://github.github.com/gfm/ sections 2.4 and 6.9
 */
export function literal(text: string): string {
  return escapeControls(text.replace(/\s+/g, " ").trim())
    .replace(/[\\`*_[\]<>&~|$#]|^[-+=]|(?<=^\d+)[.)](?= |$)/g, "\\$&")
    .replace(/[@#]|:(?=[:/])|www(?=\.)/gi, `$&${nothing}`);
}

/** A zero-width space. GitHub looks for names, numbers of issues and addresses only after escapes are gone. */
const nothing = "&#8203;";

/** Quotes paragraphs that are Markdown. */
export function quotation(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${paragraph}`).join("\n>\n");
}

/** The paragraphs and list items of a text. */
export function paragraphsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/\n\s*\n|\n(?=\s*(?:[-*+>#]|\d+[.)])\s)/);
}
