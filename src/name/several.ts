import { inBrackets } from "../fix.ts";
import type { Fix } from "../problem.ts";

/**
 * Takes several names apart that were written as one: with commas or “and” between them, if one at least is known, or
 * below each other without hyphens, which YAML joins with spaces, if all are known.
 */
export function severalIn(written: string, isKnown: (name: string) => boolean): readonly string[] {
  const parts = written.split(/ and | & |[,;]/).flatMap((part) => part.trim() || []);
  if (parts.length > 1 && parts.some(isKnown)) return parts;
  return namesInRow(written.split(/\s+/).slice(0, mostWords), isKnown) ?? [];
}

/** Of longer texts only the beginning is looked at. */
const mostWords = 60;
const mostWordsOfName = 8;

/** The longest names first, so that “New York” is not taken for “York”. */
function namesInRow(words: readonly string[], isKnown: (name: string) => boolean): readonly string[] | undefined {
  const hopeless = new Set<number>();
  const from = (start: number): readonly string[] | undefined => {
    if (start === words.length) return [];
    if (hopeless.has(start)) return undefined;
    for (let length = Math.min(mostWordsOfName, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length).join(" ");
      const rest = isKnown(name) ? from(start + length) : undefined;
      if (rest) return [name, ...rest];
    }
    hopeless.add(start);
    return undefined;
  };
  return from(0);
}

/** How to write several names; those without a record are named. */
export function severalFix(names: readonly string[], noun: string, isKnown: (name: string) => boolean): Fix {
  const unknown = names.filter((name) => !isKnown(name)).map((name) => `“${name}”`);
  const missing = unknown.length > 0 ? `; there is no ${noun} ${unknown.join(", ")} yet` : "";
  const several = inBrackets(names);
  return { ...several, fix: `${several.fix}${missing}` };
}
