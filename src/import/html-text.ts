import { remark } from "remark";

/** A tag. It stops at any `<`, so that matching takes time linear in the text. */
export const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;
/** The elements by which a text looks like HTML. */
const usualTag =
  /<\/?(?:p|div|br|a|b|i|em|strong|u|span|ul|ol|li|h[1-6]|blockquote|table|img|font|small|sup|sub)\b[^<>]*>/i;
/** Comments and elements that are left out with their content. */
const invisibleMarkup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|iframe|object|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const paragraphElement = /^(?:p|div|br|li|ul|ol|blockquote|hr|tr|td|th|table|h[1-6])$/;
const parser = remark().freeze();

/** A text, or HTML if it has its tags, on one line with the characters that references stand for. */
export function toLine(text: string): string {
  return looksLikeHtml(text) ? htmlToText(text) : collapsed(decoded(text));
}

/** The text of HTML on one line. */
export function htmlToText(html: string): string {
  return collapsed(
    decoded(visible(html).replace(tag, (_, __, name: string) => (startsParagraph(name.toLowerCase()) ? " " : ""))),
  );
}

export function looksLikeHtml(text: string): boolean {
  return usualTag.test(text);
}

/** HTML without what no reader sees. */
export function visible(html: string): string {
  return html.replace(invisibleMarkup, " ");
}

/** Whether a paragraph ends where an element begins and where it ends. */
export function startsParagraph(element: string): boolean {
  return paragraphElement.test(element);
}

/** Replaces character references, which are the same in HTML and Markdown, by their characters. */
export function decoded(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) => {
    const [block] = parser.parse(reference).children;
    const [inline] = block?.type === "paragraph" ? block.children : [];
    return inline?.type === "text" ? inline.value : reference;
  });
}

/** A text with single spaces for all its white space. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
