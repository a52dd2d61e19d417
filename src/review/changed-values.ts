import { diffArrays } from "diff";
import { literal } from "./markdown.ts";
import { markedWords } from "./marked-words.ts";

/**
 * What differs between two lists of texts, each change as Markdown in one line: a text with its changed words marked, or
 * one that is new or gone as a whole. What both lists have is left out.
 */
export function changedValues(before: readonly string[], after: readonly string[]): readonly string[] {
  const changes: string[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) {
      gone = value;
      continue;
    }
    changes.push(...replaced(gone, added ? value : []));
    gone = [];
  }
  return [...changes, ...replaced(gone, [])];
}

/** Texts that stand where others stood, each beside the one in the same place. */
function replaced(gone: readonly string[], come: readonly string[]): readonly string[] {
  const pairs = Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [gone[index], come[index]]);
  return pairs.flatMap(([was, is]) => {
    const marked = was !== undefined && is !== undefined ? markedWords(was, is) : undefined;
    if (marked !== undefined) return [marked];
    return [
      ...(is === undefined ? [] : [`**new:** ${literal(is)}`]),
      ...(was === undefined ? [] : [`**was:** ${literal(was)}`]),
    ];
  });
}
