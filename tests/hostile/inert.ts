import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { elementsOf, type PageElement } from "../site/html-page.ts";

/** What sound pages are made of: each element with each of its attributes, as `a href`. */
export function partsOf(pages: Iterable<string>): ReadonlySet<string> {
  return new Set([...pages].flatMap((markup) => elementsOf(markup).flatMap(parts)));
}

/** What Markdown may become, beside what the pages of a story are made of. */
export const prose: readonly string[] = [
  ..."p em strong ul ol li blockquote code pre h3 h4 h5 h6 hr br".split(" "),
  "a",
  "a href",
  "a title",
  "a rel",
  "ol start",
];

/** What a page has that no sound page has: elements, attributes, and addresses of programs or of other hosts. */
export function foreignIn(markup: string, sound: ReadonlySet<string>): readonly string[] {
  return elementsOf(markup).flatMap((element) => [
    ...parts(element).filter((part) => !sound.has(part)),
    ...addressesOf(element).filter((address) => !isHarmless(element, address)),
    ...(element.name === "script" && !element.isEmpty && !isData(element) ? ["script with words of its own"] : []),
  ]);
}

/** All words of a page, with one space for all white space. */
export function wordsOf(markup: string): string {
  return within(parse(markup)).replace(/\s+/g, " ");
}

function parts({ name, attributes }: PageElement): readonly string[] {
  return [name, ...[...attributes.keys()].map((attribute) => `${name} ${attribute}`)];
}

/** Linked data, which no browser runs. */
function isData({ attributes }: PageElement): boolean {
  return attributes.get("type") === "application/ld+json";
}

const home = "https://site.invalid";

function addressesOf({ attributes }: PageElement): readonly string[] {
  const refresh = /url=(.*)/.exec(attributes.get("content") ?? "")?.[1];
  return [attributes.get("href"), attributes.get("src"), attributes.has("http-equiv") ? refresh : undefined].filter(
    (address) => address !== undefined,
  );
}

/** Outside the site lead links alone, and to web pages alone. */
function isHarmless({ name, attributes }: PageElement, address: string): boolean {
  const { protocol, origin } = new URL(address, home);
  if (origin === home) return true;
  const rel = attributes.get("rel");
  const isForOthers = rel === "canonical" || attributes.get("type") === "application/json+oembed";
  const leads = name === "a" ? rel === "noopener noreferrer nofollow" : name === "link" && isForOthers;
  return leads && ["http:", "https:"].includes(protocol);
}

function within(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(within).join("") : "";
}
