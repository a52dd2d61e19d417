import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Fault } from "../problem.ts";
import { invisibleIn } from "../read/invisible.ts";
import type { Rule } from "../rules.ts";
import { unreadSignsIn, yearAsNumber } from "./unread-markdown.ts";
import { insecureAddressFault, webAddressFault } from "./web-address.ts";

/** Something in a text that a rule is broken by; `offset` is in UTF-16 units from its start. */
export interface MarkdownFinding {
  readonly rule: Rule;
  readonly fault: Fault;
  readonly offset: number;
}

/** Finds raw HTML, images, addresses that are no web pages, characters that are not seen, and signs of other Markdown. */
export function markdownFindings(tree: Root): readonly MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  visit(tree, (node) => {
    for (const { rule, fault, within = 0 } of [findingIn(node) ?? []].flat())
      findings.push({ rule, fault, offset: (node.position?.start.offset ?? 0) + within });
  });
  return findings;
}

interface Finding {
  readonly rule: Rule;
  readonly fault: Fault;
  /** How far from the start of its node it is. */
  readonly within?: number;
}

function findingIn(node: Root | RootContent): Finding | readonly Finding[] | undefined {
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
      return (
        unread(unreadSignsIn(`[${node.label}]`)[0]?.fault) ?? addressFinding(node.url) ?? hiddenIn(node.title ?? "")
      );
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

function unreadIn(text: string): readonly Finding[] {
  return unreadSignsIn(text).map(({ fault, index }) => ({ rule: "unread-markdown", fault, within: index }));
}

function unread(fault: Fault | undefined): Finding | undefined {
  return fault && { rule: "unread-markdown", fault };
}

function hiddenIn(text: string): Finding | undefined {
  const hidden = invisibleIn(text);
  return hidden && { rule: "invisible-character", fault: hidden.fault };
}
