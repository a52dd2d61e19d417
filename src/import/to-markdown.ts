import type { BlockContent, PhrasingContent, Root, RootContent } from "mdast";
import { remark } from "remark";
import { webAddressFault } from "../validate/web-address.ts";
import { collapsed, decoded, looksLikeHtml } from "./html-text.ts";
import { htmlToMdast, lostFromHtml } from "./html-to-mdast.ts";

const writer = remark().freeze();

/** Markdown of the content model, and what of the text it does not hold. */
interface WrittenText {
  readonly markdown: string;
  readonly lost: readonly string[];
}

/** Writes a text as Markdown; one that is not said to be of a form is HTML if it has its tags, else plain. */
export function bodyToMarkdown(
  text: string,
  as: "text" | "html" | "markdown" = looksLikeHtml(text) ? "html" : "text",
): WrittenText {
  if (as === "markdown") return allowedMarkdown(text);
  if (as === "text") return { markdown: textToMarkdown(decoded(text)), lost: [] };
  return { markdown: htmlToMarkdown(text), lost: lostFromHtml(text) };
}

/** Writes a plain text as Markdown. Paragraphs end at an empty line. */
export function textToMarkdown(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => collapsed(paragraph));
  return written(paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })));
}

/** Writes HTML as Markdown, without what `htmlToMdast` leaves out. */
export function htmlToMarkdown(html: string): string {
  return written(htmlToMdast(html));
}

/** Writes a link whose text is its address; `undefined` if that is no address of a web page. */
export function linkToMarkdown(address: string): string | undefined {
  if (webAddressFault(address)) return undefined;
  const link: PhrasingContent = { type: "link", url: address, children: [{ type: "text", value: address }] };
  return written([{ type: "paragraph", children: [link] }]);
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
          return htmlToMdast(node.value) as Each[];
        case "image":
        case "imageReference":
          lost.add("an image");
          return node.alt ? [{ type: "text", value: node.alt } as Each] : [];
        case "link":
        case "definition":
          if (!webAddressFault(node.url)) break;
          lost.add("a link to no web page");
          return children;
      }
      return ["children" in node ? { ...node, children } : node];
    });
  const { children } = writer.parse(text);
  return { markdown: writer.stringify({ type: "root", children: allowed(children) }).trimEnd(), lost: [...lost] };
}

function written(children: BlockContent[]): string {
  return writer.stringify({ type: "root", children } satisfies Root).trimEnd();
}
