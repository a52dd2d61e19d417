import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { remark } from "remark";
import { webAddressFault } from "../validate/web-address.ts";

const writer = remark().freeze();

/** Writes a plain text as Markdown. Paragraphs end at an empty line. */
export function textToMarkdown(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => collapsed(paragraph));
  return written(paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })));
}

/** Markdown of the content model, and what of the text it does not hold. */
export interface WrittenText {
  readonly markdown: string;
  readonly lost: readonly string[];
}

/** The elements by which a text looks like HTML. */
const usualTag = /<\/?(?:p|div|br|a|b|i|em|strong|u|span|ul|ol|li|h[1-6]|blockquote|img|font|small|sup|sub)\b[^<>]*>/i;

/** Writes a text as Markdown; one that is not said to be of a form is HTML if it has its tags, else plain. */
export function bodyToMarkdown(
  text: string,
  as: "text" | "html" | "markdown" = usualTag.test(text) ? "html" : "text",
): WrittenText {
  if (as === "markdown") return allowedMarkdown(text);
  if (as === "text") return { markdown: textToMarkdown(decoded(text)), lost: [] };
  return { markdown: htmlToMarkdown(text), lost: lostFromHtml(text) };
}

/** Markdown without HTML, images and addresses that are no web pages; all of them leave their words. */
function allowedMarkdown(text: string): WrittenText {
  const lost = new Set<string>();
  const allowed = <Each extends RootContent>(nodes: readonly Each[]): Each[] =>
    nodes.flatMap((node): Each[] => {
      const children = "children" in node ? allowed(node.children as Each[]) : [];
      switch (node.type) {
        case "html":
          for (const each of lostFromHtml(node.value)) lost.add(each);
          return writer.parse(htmlToMarkdown(node.value)).children as Each[];
        case "image":
        case "imageReference":
          lost.add("an image");
          return node.alt ? [{ type: "text", value: node.alt } as Each] : [];
        case "link":
          if (!webAddressFault(node.url)) break;
          lost.add("a link to no web page");
          return children;
        case "definition":
          if (!webAddressFault(node.url)) break;
          lost.add("a link to no web page");
          return [];
      }
      return ["children" in node ? { ...node, children } : node];
    });
  const { children } = writer.parse(text);
  return { markdown: writer.stringify({ type: "root", children: allowed(children) }).trimEnd(), lost: [...lost] };
}

/** Writes a link whose text is its address; `undefined` if that is no address of a web page. */
export function linkToMarkdown(address: string): string | undefined {
  if (webAddressFault(address)) return undefined;
  const link: PhrasingContent = { type: "link", url: address, children: [{ type: "text", value: address }] };
  return written([{ type: "paragraph", children: [link] }]);
}

/** Comments and elements that are left out with their content. */
const invisibleMarkup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|iframe|object|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** A tag. It stops at any `<`, so that matching takes time linear in the text. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;
const unsupported = /^(?:img|video|audio|embed|iframe|object|svg|script|form|input)$/;
const startsParagraph = /^(?:p|div|br|li|ul|ol|blockquote|hr|tr|table|h[1-6])$/;

/**
 * Writes HTML as Markdown: its text with paragraphs, quotations and links to web pages. All other markup is left out,
 * and none of it is passed on as HTML.
 */
export function htmlToMarkdown(html: string): string {
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

  const text = html.replace(invisibleMarkup, " ");
  let end = 0;
  for (const { 0: whole, 1: closing, 2: name = "", 3: attributes = "", index } of text.matchAll(tag)) {
    addText(text.slice(end, index));
    end = index + whole.length;
    const element = name.toLowerCase();
    if (element === "a") {
      endLink();
      const url = closing ? undefined : addressIn(attributes);
      if (url !== undefined) link = { url, words: "" };
    } else if (startsParagraph.test(element)) {
      endParagraph();
      if (element === "blockquote") quoted = Math.max(0, quoted + (closing ? -1 : 1));
    }
  }
  addText(text.slice(end));
  endParagraph();
  return written(blocks);
}

/** The parts of HTML that `htmlToMarkdown` leaves out although a reader would miss them, such as `<img>`. */
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

/** A text, or HTML if it has its tags, on one line with the characters that references stand for. */
export function toLine(text: string): string {
  return usualTag.test(text) ? htmlToText(text) : collapsed(decoded(text));
}

/** The text of HTML on one line. */
export function htmlToText(html: string): string {
  return collapsed(
    decoded(
      html
        .replace(invisibleMarkup, " ")
        .replace(tag, (_, __, name: string) => (startsParagraph.test(name.toLowerCase()) ? " " : "")),
    ),
  );
}

function addressIn(attributes: string): string | undefined {
  const [, quotedTwice, quotedOnce, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? [];
  const address = decoded(quotedTwice ?? quotedOnce ?? bare ?? "").trim();
  return webAddressFault(address) ? undefined : address;
}

/** Replaces character references, which are the same in HTML and Markdown, by their characters. */
function decoded(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) => {
    const [block] = writer.parse(reference).children;
    const [inline] = block?.type === "paragraph" ? block.children : [];
    return inline?.type === "text" ? inline.value : reference;
  });
}

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

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function written(children: BlockContent[]): string {
  return writer.stringify({ type: "root", children } satisfies Root).trimEnd();
}
