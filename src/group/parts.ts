import type { Heading, Part, Period } from "./timeline.ts";

/**
 * Splits a period into parts of at most `longest` items, as few and as even as they can be. A heading is divided only
 * where it alone is longer than a part; it then begins one.
 */
export function partsOf<Item>({ key, headings }: Period<Item>, longest: number): readonly Part<Item>[] {
  const pieces = headings.flatMap((heading) => divided(heading, longest));
  let parts = filled(pieces, longest);
  for (let most = longest - 1, even = parts; even.length === parts.length && most > 0; most--) {
    parts = even;
    even = filled(pieces, most);
  }
  return parts.map((headings, index) => ({ key, part: index + 1, parts: parts.length, headings }));
}

/** Puts headings into parts one after the other, each as full as `most` lets it be. */
function filled<Item>(headings: readonly Heading<Item>[], most: number): readonly (readonly Heading<Item>[])[] {
  const parts: Heading<Item>[][] = [];
  let room = 0;
  for (const heading of headings) {
    if (heading.items.length > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(heading);
    room -= heading.items.length;
  }
  return parts;
}

function divided<Item>({ key, items }: Heading<Item>, longest: number): readonly Heading<Item>[] {
  const pieces = Math.ceil(items.length / longest);
  return Array.from({ length: pieces }, (_, index) => ({
    key,
    items: items.slice(index * longest, (index + 1) * longest),
  }));
}
