import type { Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkHtml from "remark-html";
import remarkSmartypants from "remark-smartypants";
import { visit } from "unist-util-visit";
import { type Html, html, trustedMarkup } from "../html.ts";
import { type Codec, type Memo, noMemo } from "../memo.ts";
import { type Fault, type Position, problem, type Report } from "../problem.ts";
import { invisibleIn } from "../read/invisible.ts";
import { type Rule, severities } from "../rules.ts";
import { unreadSignIn, yearAsNumber } from "./unread-markdown.ts";
import { insecureAddressFault, webAddressFault } from "./web-address.ts";

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
    "p",
    "em",
    "strong",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "br",
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

/**
 * Turns Markdown into HTML with remark and remark-html. Raw HTML, images and addresses that are no web pages are
 * reported. `language` is its BCP 47 tag. `position` gives the position of an offset of the text.
 */
export function readProse(
  markdown: string,
  language: string,
  position: (offset: number) => Position,
  report: Report,
  memo: Memo = noMemo,
  shift: HeadingShift = 2,
): Prose | undefined {
  const limit = limitFault(markdown);
  if (limit) {
    report(problem("text-limits", position(0), limit));
    return undefined;
  }
  try {
    const { html, diagnostics } = memo(
      `Markdown ${shift} ${language} ${markdown}`,
      () => render(markdown, language, shift),
      asMarkup,
    );
    for (const { rule, offset, fault } of diagnostics) report(problem(rule, position(offset), fault));
    if (diagnostics.some(({ rule }) => severities[rule] === "error")) return undefined;
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
  readonly diagnostics: readonly LocatedFinding[];
}

function render(markdown: string, language: string, shift: HeadingShift): Rendered {
  const processor = processors[shift];
  const tree = processor.parse(markdown);
  const diagnostics = diagnosticsOf(tree);
  const shown = /^en\b/i.test(language) ? english.runSync(tree) : tree;
  return {
    diagnostics,
    html: trustedMarkup(String(processor.stringify(processor.runSync(shown) as Root)).trim()),
  };
}

/** HTML with diagnostics is not stored, so that they are found again each time. */
const asMarkup: Codec<Rendered> = {
  write: ({ html, diagnostics }) => (diagnostics.length === 0 ? html.markup : undefined),
  read: (markup) => ({ html: trustedMarkup(markup), diagnostics: [] }),
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

interface Finding {
  readonly rule: Rule;
  readonly fault: Fault;
  /** How far from the start of its part of the text it is. */
  readonly within?: number;
}

interface LocatedFinding extends Finding {
  readonly offset: number;
}

function diagnosticsOf(tree: Root): readonly LocatedFinding[] {
  const diagnostics: LocatedFinding[] = [];
  visit(tree, (node) => {
    const finding = findingIn(node);
    if (finding) diagnostics.push({ offset: (node.position?.start.offset ?? 0) + (finding.within ?? 0), ...finding });
  });
  return diagnostics;
}

function findingIn(node: Root | RootContent): Finding | undefined {
  switch (node.type) {
    case "html":
      return {
        rule: "html",
        fault: {
          found: `the HTML ${node.value.slice(0, 60)}`,
          wanted: "Markdown without HTML",
          fix: "Take it out; to show a < as it is, write \\<.",
        },
      };
    case "image":
    case "imageReference":
      return {
        rule: "image",
        fault: {
          found: "an image",
          wanted: "words and links",
          fix: "Take the image out, show it by the field `media`, or link to the page that shows it.",
        },
      };
    case "list":
      return unread(node.ordered ? yearAsNumber(node.start ?? 1) : undefined);
    case "definition":
      return unread(unreadSignIn(`[${node.label}]`)?.fault) ?? addressFinding(node.url) ?? hiddenIn(node.title ?? "");
    case "link":
      return addressFinding(node.url) ?? hiddenIn(node.title ?? "");
    // Files with such characters are refused, but a reference such as &#x202e; makes one.
    case "text":
      return hiddenIn(node.value) ?? unreadIn(node.value);
    default:
      return undefined;
  }
}

function addressFinding(address: string): Finding | undefined {
  const unsafe = webAddressFault(address);
  if (unsafe) return { rule: "web-address", fault: unsafe };
  const insecure = insecureAddressFault(address);
  return insecure && { rule: "insecure-address", fault: insecure };
}

function unreadIn(text: string): Finding | undefined {
  const sign = unreadSignIn(text);
  return sign && { rule: "unread-markdown", fault: sign.fault, within: sign.index };
}

function unread(fault: Fault | undefined): Finding | undefined {
  return fault && { rule: "unread-markdown", fault };
}

function hiddenIn(text: string): Finding | undefined {
  const hidden = invisibleIn(text);
  return hidden && { rule: "invisible-character", fault: hidden.fault };
}
