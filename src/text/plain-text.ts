import type { Html } from "../html.ts";

const blockEnd = /<\/(?:p|li|h\d|blockquote|pre)>|<(?:br|hr)[^>]*>/g;
const tag = /<(?:"[^"]*"|[^>"])*>/g;
const reference = /&#x([0-9A-F]+);/g;

/** The words of what remark-html has rendered, in one line. It writes every character reference in hexadecimal. */
export function plainText({ markup }: Html): string {
  return markup
    .replace(blockEnd, " ")
    .replace(tag, "")
    .replace(reference, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/\s+/g, " ")
    .trim();
}
