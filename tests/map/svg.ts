import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Html } from "../../src/html.ts";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The elements of a piece of a page. Throws where its markup is not well-formed. */
export function elementsOf(html: Html): readonly Element[] {
  const errors: string[] = [];
  const fragment = parseFragment(String(html), { onParseError: ({ code }) => errors.push(code) });
  if (errors.length > 0) throw new Error(errors.join(", "));
  return fragment.childNodes.flatMap(toElement).flatMap(withDescendants);
}

export function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(({ attributes }) => (attributes.class ?? "").split(" ").includes(name));
}

export function inside(element: Element): readonly Element[] {
  return element.children.flatMap(withDescendants);
}

function withDescendants(element: Element): readonly Element[] {
  return [element, ...inside(element)];
}

function toElement(node: DefaultTreeAdapterTypes.ChildNode): readonly Element[] {
  if (!("tagName" in node)) return [];
  return [
    {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      children: node.childNodes.flatMap(toElement),
      text: textOf(node),
    },
  ];
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
