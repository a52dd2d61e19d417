import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** The article of a web page, and what the page says of it. */
export interface SavedPage {
  /** A paragraph, a heading or a caption a line. */
  readonly text: string;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly outlet: string | undefined;
  /** YYYY-MM-DD, as the page states it. */
  readonly published: string | undefined;
  readonly url: string | undefined;
}

/** A page with more elements is none that somebody wrote. */
const mostElements = 50_000;
/** Elements nested deeper are an attack on readers of pages. */
const deepest = 500;

/** Finds the article of a web page; `undefined` where there is none. Scripts are text that is left out. */
export function readSavedPage(html: string): SavedPage | undefined {
  if (isTooDeep(html)) return undefined;
  const { document } = parseHTML(html);
  const url = addressOf(document);
  try {
    const article = new Readability<PageNode>(document, {
      maxElemsToParse: mostElements,
      serializer: (node) => node as unknown as PageNode,
    }).parse();
    if (!article?.content) return undefined;
    return {
      text: linesOf(article.content),
      title: article.title?.trim() || undefined,
      author: article.byline?.trim() || undefined,
      outlet: article.siteName?.trim() || undefined,
      published: /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? "")?.[0],
      url,
    };
  } catch {
    // Readability throws where there are too many elements.
    return undefined;
  }
}

/** What is read of the nodes of a page. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

function addressOf(document: ReturnType<typeof parseHTML>["document"]): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const stated = canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return stated && /^https?:\/\//.test(stated) ? stated : undefined;
}

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const left = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);

/** The text of each block on a line of its own; `textContent` would glue paragraphs together. */
function linesOf(root: PageNode): string {
  const lines: string[] = [""];
  const add = (text: string) => lines.push((lines.pop() ?? "") + text);
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) add((node.textContent ?? "").replace(/\s+/g, " "));
    if (node.nodeType !== 1 || left.has(node.nodeName)) return;
    const isBlock = blocks.has(node.nodeName) || node.nodeName === "BR";
    if (isBlock) lines.push("");
    for (const child of node.childNodes) walk(child);
    if (isBlock) lines.push("");
  };
  walk(root);
  return `${lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n")}\n`;
}

/** Counts open elements roughly, in one pass. */
function isTooDeep(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, written = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = written.toLowerCase();
    if (/^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/.test(name))
      continue;
    if (!slash) open.push(name);
    // A closing tag that closes nothing is passed over.
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
    if (open.length > deepest) return true;
  }
  return false;
}
