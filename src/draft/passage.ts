import { isVerbatim } from "../articles/article-text.ts";
import { wordsOf } from "../text/words.ts";

/** So many words tell where a passage begins and ends; shorter ones are told whole by neither. */
const endLength = 3;
const shortest = 3 * endLength;

/** The first and the last words of a passage of an article, as a claim names what it rests on; none of a short one. The article is normalised. */
export function passageOf(words: string, article: string): string | undefined {
  const found = wordsOf(words);
  const [first, firstEnd] = [found[0], found[endLength - 1]];
  const [last, lastStart] = [found.at(-1), found.at(-endLength)];
  if (found.length < shortest || !first || !firstEnd || !last || !lastStart) return undefined;
  const ends = [words.slice(first.start, firstEnd.end), words.slice(lastStart.start, last.end)];
  const passage = ends.map((end) => end.replace(/\s+/g, " ")).join(" … ");
  return passage.split("…").length === 2 && isVerbatim(passage, article) ? passage : undefined;
}
