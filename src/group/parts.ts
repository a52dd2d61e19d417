import type { Heading, Part, Period } from "./timeline.ts";

/**
 * Splits a period into parts of at most `longest` items. A heading is divided only where it alone is longer than a
 * part; it then begins one.
 */
export function partsOf<Item>({ key, headings }: Period<Item>, longest: number): readonly Part<Item>[] {
  const parts: Heading<Item>[][] = [];
  let room = 0;
  for (const heading of headings.flatMap((heading) => divided(heading, longest))) {
    if (heading.items.length > room) {
      parts.push([]);
      room = longest;
    }
    parts.at(-1)?.push(heading);
    room -= heading.items.length;
  }
  return parts.map((headings, index) => ({ key, part: index + 1, parts: parts.length, headings }));
}

function divided<Item>({ key, items }: Heading<Item>, longest: number): readonly Heading<Item>[] {
  const pieces = Math.ceil(items.length / longest);
  return Array.from({ length: pieces }, (_, index) => ({
    key,
    items: items.slice(index * longest, (index + 1) * longest),
  }));
}
