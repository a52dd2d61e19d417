import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page: what tests ask of it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it holds neither words nor elements. */
  readonly isEmpty: boolean;
}

/** All elements of a page, in the order in which they begin. */
export function elementsOf(markup: string): readonly PageElement[] {
  return within(parse(markup));
}

type Node = DefaultTreeAdapterTypes.Node;

function within(node: Node): readonly PageElement[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const inner = children.flatMap(within);
  if (!("tagName" in node)) return inner;
  const isEmpty = children.every(
    (child) => child.nodeName === "#text" && "value" in child && child.value.trim() === "",
  );
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, isEmpty }, ...inner];
}
