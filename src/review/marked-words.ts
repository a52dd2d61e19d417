import { diffWords } from "diff";
import { literal } from "./markdown.ts";

/** Texts with more changes than this are not compared word by word. */
const mostChanges = 400;

/**
 * A text in GitHub-flavoured Markdown, with marks on the words that are gone since an earlier version and on those that
 * are new. Undefined where the two share less than half of their letters.
 */
export function markedWords(before: string, after: string): string | undefined {
  const parts = diffWords(before, after, { maxEditLength: mostChanges });
  if (!parts) return undefined;
  const kept = parts.reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length), 0);
  if (kept * 2 < Math.max(before.length, after.length)) return undefined;
  return parts
    .map(({ value, added, removed }) => (added ? marked("ins", value) : removed ? marked("del", value) : spaced(value)))
    .join("");
}

function marked(tag: "ins" | "del", value: string): string {
  return spaced(value, (text) => `<${tag}>${text}</${tag}>`);
}

/** Escapes a part of a text, and keeps the space around it. */
function spaced(value: string, around = (text: string) => text): string {
  const text = value.trim();
  if (text === "") return " ";
  return `${value.startsWith(text) ? "" : " "}${around(literal(text))}${value.endsWith(text) ? "" : " "}`;
}
