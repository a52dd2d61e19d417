import type { Root } from "mdast";
import { remark } from "remark";
import remarkHtml from "remark-html";
import remarkSmartypants from "remark-smartypants";
import { visit } from "unist-util-visit";
import { type Html, html, trustedMarkup } from "../html.ts";
import { type Codec, type Memo, noMemo } from "../memo.ts";
import { type Fault, type Position, problem, type Report } from "../problem.ts";
import { severities } from "../rules.ts";
import { type MarkdownFinding, markdownFindings } from "./markdown-findings.ts";

/** A text of an entry as Markdown, and as the HTML that remark-html has rendered and sanitised. */
export interface Prose {
  readonly markdown: string;
  readonly html: Html;
}

export const longestProse = 20_000;
/** The time of parsing Markdown is quadratic in lines and in markup characters. */
const mostLines = 1000;
const mostMarkupCharacters = 1000;
/** Quotations and lists nested deeper overflow the parser's stack. */
const deepestNesting = 50;
/** The headings of its page below which those of a text begin: the first and second, or the first alone. */
export type HeadingShift = 1 | 2;

/** The HTML that a text may become. Other markup is reported before the sanitiser could drop it. */
const allowed = {
  tagNames: [
    ...["p", "blockquote", "pre", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "hr"],
    ...["a", "em", "strong", "code", "br"],
  ],
  attributes: { a: ["href", "title", "rel"], ol: ["start"] },
  protocols: { href: ["http", "https"] },
};

const processors = { 1: processorWith(1), 2: processorWith(2) };

function processorWith(shift: HeadingShift) {
  return remark()
    .use(() => (tree: Root) => {
      visit(tree, (node) => {
        if (node.type === "heading") node.depth = Math.min(node.depth + shift, 6) as typeof node.depth;
        if (node.type === "link" || node.type === "linkReference") {
          node.data = { ...node.data, hProperties: { rel: ["noopener", "noreferrer", "nofollow"] } };
        }
      });
    })
    .use(remarkHtml, { sanitize: allowed })
    .freeze();
}

/** Makes straight quotation marks and apostrophes curly, as English has them; other languages have others. */
const english = remark().use(remarkSmartypants, { backticks: false, dashes: false, ellipses: false }).freeze();

export interface ProseOptions {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly report: Report;
  readonly memo?: Memo;
  readonly shift?: HeadingShift;
}

/**
 * Turns Markdown into HTML with remark and remark-html. Raw HTML, images and addresses that are no web pages are
 * reported. `position` gives the position of an offset of the text.
 */
export function readProse(
  markdown: string,
  position: (offset: number) => Position,
  { language, report, memo = noMemo, shift = 2 }: ProseOptions,
): Prose | undefined {
  const limit = limitFault(markdown);
  if (limit) {
    report(problem("text-limits", position(0), limit));
    return undefined;
  }
  try {
    const { html, findings } = memo(
      `Markdown ${shift} ${language} ${markdown}`,
      () => render(markdown, language, shift),
      asMarkup,
    );
    for (const { rule, offset, fault } of findings) report(problem(rule, position(offset), fault));
    if (findings.some(({ rule }) => severities[rule] === "error")) return undefined;
    return { markdown: markdown.trimEnd(), html };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(problem("text-limits", position(0), tooDeep));
    return undefined;
  }
}

/** The stand-in for a text that cannot be shown. */
export function unreadProse(markdown: string): Prose {
  return { markdown: markdown.trimEnd(), html: html`` };
}

interface Rendered {
  readonly html: Html;
  readonly findings: readonly MarkdownFinding[];
}

function render(markdown: string, language: string, shift: HeadingShift): Rendered {
  const processor = processors[shift];
  const tree = processor.parse(markdown);
  const findings = markdownFindings(tree);
  const shown = /^en\b/i.test(language) ? english.runSync(tree) : tree;
  return { html: trustedMarkup(String(processor.stringify(processor.runSync(shown) as Root)).trim()), findings };
}

/** HTML with findings is not stored, so that they are found again each time. */
const asMarkup: Codec<Rendered> = {
  write: ({ html, findings }) => (findings.length === 0 ? html.markup : undefined),
  read: (markup) => ({ html: trustedMarkup(markup), findings: [] }),
};

const tooDeep: Fault = {
  found: `a text nested more than ${deepestNesting} deep`,
  wanted: "paragraphs, lists and quotations",
  fix: "Take levels of nesting away.",
};

function limitFault(markdown: string): Fault | undefined {
  const lines = markdown.split("\n");
  const amounts = [
    ["characters", markdown.length, longestProse],
    ["lines", lines.length, mostLines],
    ["signs of Markdown", markdown.match(/[*_[\]<`&!]/g)?.length ?? 0, mostMarkupCharacters],
  ] as const;
  const excess = amounts.find(([, amount, most]) => amount > most);
  if (excess) {
    const [things, amount, most] = excess;
    return {
      found: `a text of ${amount} ${things}`,
      wanted: `at most ${most}`,
      fix: "Shorten it; an entry is one to three short paragraphs.",
    };
  }
  const nested = lines.some((line) => {
    const markers = /^(?:\s|>|(?:[*+-]|\d{1,9}[.)])\s)*/.exec(line)?.[0] ?? "";
    return (markers.match(/[>*+-]|\d+/g) ?? []).length > deepestNesting;
  });
  return nested ? tooDeep : undefined;
}
