import { DOMParser } from "linkedom";
import { readByFormat } from "../date/by-format.ts";
import { html } from "../html.ts";
import { isFault } from "../problem.ts";
import type { ItemFields } from "./fields.ts";
import type { ParseFailure } from "./imported.ts";

/** More tags, or elements nested deeper, are an attack on readers of XML. */
const mostTags = 1_000_000;
const deepest = 200;
/** A tag by its name, or what holds text that may look like tags. */
const markup =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([^\s/<>!?][^\s/<>]*)(?:[^<>"']*=\s*(?:"[^"]*"|'[^']*')){0,1000}[^<>]*>/g;

/**
 * The entries of a feed (Atom, RFC 4287; RSS), as items of a list whose fields have usual names. Each is its own
 * source. Entities that the file declares are not read, and nothing is fetched.
 */
export function feedItems(xml: string): { readonly json: readonly ItemFields[] } | ParseFailure {
  if (isTooLarge(xml))
    return { errors: [`it has more than ${mostTags} tags, or elements nested more than ${deepest} deep`] };
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement as FeedElement | null;
  if (!root || !/^(?:feed|rss|rdf:RDF)$/.test(root.localName))
    return { errors: ["it is XML or HTML, but neither Atom nor RSS"] };
  const outlet = textIn(root.localName === "feed" ? root : childOf(root, "channel"), "title");
  return { json: [...root.querySelectorAll("entry, item")].map((entry) => itemOf(entry, outlet)) };
}

/** Reads tags in one pass; a closing tag closes all that was opened since. */
function isTooLarge(xml: string): boolean {
  const open: string[] = [];
  let count = 0;
  for (const [whole, closing, name] of xml.matchAll(markup)) {
    if (name === undefined) continue;
    if (closing) open.length = open.includes(name) ? open.lastIndexOf(name) : open.length;
    else if (!whole.endsWith("/>")) open.push(name);
    if (++count > mostTags || open.length > deepest) return true;
  }
  return false;
}

/** What is read of the elements of a feed. */
interface FeedElement {
  readonly localName: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly children: Iterable<FeedElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<FeedElement>;
}

/** An entry that does not say when it was published has the date of its last change. */
function itemOf(entry: FeedElement, feed: string | undefined): ItemFields {
  const title = textIn(entry, "title");
  const published = dateOf(textIn(entry, "published", "pubDate", "dc:date"));
  const from = childOf(entry, "source");
  const links = childrenOf(entry, "link").filter((link) => (link.getAttribute("rel") ?? "alternate") === "alternate");
  return {
    title,
    date: published ?? dateOf(textIn(entry, "updated")),
    description: htmlOf(childOf(entry, "summary", "description", "content", "content:encoded")),
    tags: childrenOf(entry, "category").map((each) => each.getAttribute("term") ?? each.textContent),
    sources: [
      {
        title,
        outlet: from ? (textIn(from, "title") ?? from.textContent) : feed,
        author: textIn(childOf(entry, "author"), "name") ?? textIn(entry, "author", "dc:creator"),
        url: links.map((link) => link.getAttribute("href") ?? link.textContent)[0],
        published,
      },
    ],
  };
}

/** A text of any form as HTML (RFC 4287, section 3.1), which that of RSS always is. */
function htmlOf(text: FeedElement | undefined): string | undefined {
  const type = text?.getAttribute("type") ?? (text?.localName === "description" ? "html" : "text");
  if (!text || text.textContent.trim() === "") return undefined;
  if (type === "xhtml") return `<div>${text.innerHTML}</div>`;
  return `<div>${type === "html" ? text.textContent : html`${text.textContent}`.markup}</div>`;
}

/** A date of RFC 3339 as it is, one of RFC 822 as ISO 8601. */
function dateOf(text: string | undefined): string | undefined {
  if (text === undefined || /^\d/.test(text)) return text;
  const numeric = text.replace(/ (?:GMT|UTC?|Z)$/, " +0000");
  const read = readByFormat(numeric, "EEE, d MMM yyyy HH:mm:ss ZZZ", { locale: "en" });
  return isFault(read) ? text : read;
}

function childrenOf(element: FeedElement, name: string): readonly FeedElement[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

/** The first child of the first name that is there. */
function childOf(element: FeedElement | undefined, ...names: readonly string[]): FeedElement | undefined {
  return element && names.flatMap((name) => childrenOf(element, name))[0];
}

function textIn(element: FeedElement | undefined, ...names: readonly string[]): string | undefined {
  return childOf(element, ...names)?.textContent.trim() || undefined;
}
