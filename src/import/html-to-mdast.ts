import type { BlockContent, Paragraph, PhrasingContent } from "mdast";
import { webAddressFault } from "../validate/web-address.ts";
import { decoded, startsParagraph, tag, visible } from "./html-text.ts";

const unsupported = /^(?:img|video|audio|embed|iframe|object|svg|script|form|input)$/;

/**
 * HTML as the tree that Markdown is written from: its text with paragraphs, quotations and links to web pages. All other
 * markup is left out, and none of it is passed on as HTML.
 */
export function htmlToMdast(html: string): BlockContent[] {
  const blocks: BlockContent[] = [];
  let paragraph: Paragraph = { type: "paragraph", children: [] };
  let quoted = 0;
  let link: { readonly url: string; words: string } | undefined;

  const addText = (raw: string) => {
    const value = decoded(raw).replace(/\s+/g, " ");
    if (link) link.words += value;
    else paragraph.children.push({ type: "text", value });
  };
  const endLink = () => {
    if (link && link.words.trim() !== "") {
      paragraph.children.push({ type: "link", url: link.url, children: [{ type: "text", value: link.words.trim() }] });
    }
    link = undefined;
  };
  const endParagraph = () => {
    endLink();
    const children = trimmed(paragraph.children);
    const whole: Paragraph = { type: "paragraph", children };
    if (children.length > 0) blocks.push(quoted > 0 ? { type: "blockquote", children: [whole] } : whole);
    paragraph = { type: "paragraph", children: [] };
  };

  const text = visible(html);
  let end = 0;
  for (const { 0: whole, 1: closing, 2: name = "", 3: attributes = "", index } of text.matchAll(tag)) {
    addText(text.slice(end, index));
    end = index + whole.length;
    const element = name.toLowerCase();
    if (element === "a") {
      endLink();
      const url = closing ? undefined : addressIn(attributes);
      if (url !== undefined) link = { url, words: "" };
    } else if (startsParagraph(element)) {
      endParagraph();
      if (element === "blockquote") quoted = Math.max(0, quoted + (closing ? -1 : 1));
    }
  }
  addText(text.slice(end));
  endParagraph();
  return blocks;
}

/** The parts of HTML that `htmlToMdast` leaves out although a reader would miss them, such as `<img>`. */
export function lostFromHtml(html: string): readonly string[] {
  const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const lost = [...text.matchAll(tag)].flatMap(([, closing, name = "", attributes = ""]) => {
    const element = name.toLowerCase();
    if (closing) return [];
    if (element === "a")
      return addressIn(attributes) === undefined && /\bhref\b/i.test(attributes) ? ["a link to no web page"] : [];
    return unsupported.test(element) ? [`<${element}>`] : [];
  });
  return [...new Set(lost)];
}

function addressIn(attributes: string): string | undefined {
  const [, quotedTwice, quotedOnce, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? [];
  const address = decoded(quotedTwice ?? quotedOnce ?? bare ?? "").trim();
  return webAddressFault(address) ? undefined : address;
}

/** The parts of a paragraph without white space at its ends. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const full = children.filter((child) => child.type !== "text" || child.value !== "");
  return full
    .map((child, index): PhrasingContent => {
      if (child.type !== "text") return child;
      const value = index === 0 ? child.value.trimStart() : child.value;
      return { type: "text", value: index === full.length - 1 ? value.trimEnd() : value };
    })
    .filter((child) => child.type !== "text" || child.value !== "");
}
