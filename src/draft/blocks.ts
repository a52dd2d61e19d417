import { foldCase } from "../text/fold.ts";
import { countWords, wordTexts } from "../text/words.ts";
import { boilerplate, englishBlocks as words } from "./english.ts";
import type { Span } from "./span.ts";

export type BlockKind = "body" | "heading" | "caption" | "teaser" | "comment" | "embed" | "credit" | "repeat";

/** A paragraph, or a line of what a page has around an article. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A heading has at most so many words. */
const longestHeading = 16;
/** What begins with the same words is a repetition: a caption is often printed twice, once with another credit. */
const longestBeginning = 14;
/** Lines of a text that was broken by hand are about as long as one another, and no longer than this. */
const longestLine = 100;

/** The paragraphs of a text, each with what it is. What stands below the mark of the comments is comment to the end. */
export function blocksOf(text: string): readonly Block[] {
  const seen = new Set<string>();
  let below: "teaser" | "comment" | "credit" | undefined;
  return paragraphsOf(text).map((span) => {
    const line = text.slice(span.start, span.end);
    const beginning = wordTexts(foldCase(line)).slice(0, longestBeginning).join(" ");
    if (words.comments.test(line)) below = "comment";
    else if (words.imprint.test(line)) below = "credit";
    else if (below === undefined && words.teasers.test(line)) below = "teaser";
    else if (below === "teaser" && isProse(line)) below = undefined;
    const kind = below ?? (seen.has(beginning) ? "repeat" : kindOf(line));
    if (countWords(line) > 3) seen.add(beginning);
    return { ...span, kind };
  });
}

function kindOf(line: string): BlockKind {
  if (words.embed.test(line)) return "embed";
  if (isCredit(line)) return "credit";
  if (words.caption.test(line) || words.agencyCredit.test(line) || (words.captionStart.test(line) && !isProse(line)))
    return "caption";
  return isHeading(line) ? "heading" : "body";
}

function isCredit(line: string): boolean {
  return words.credit.test(line) || boilerplate.has(foldCase(line).replace(/[.:!]+$/, "")) || /^\W*$/u.test(line);
}

function isHeading(line: string): boolean {
  return /^#{1,6}\s/.test(line) || (countWords(line) <= longestHeading && !isProse(line));
}

/** Whether a line ends as a sentence does; a question of a few words is a heading. */
function isProse(line: string): boolean {
  const end = line.trim().replace(/["”’'»)\]]+$/, "");
  return /[.!…:]$/.test(end) || (end.endsWith("?") && countWords(end) > longestHeading);
}

function paragraphsOf(text: string): readonly Span[] {
  const lines = spansBetween(text, /\n/g);
  return isBrokenByHand(text, lines) ? spansBetween(text, /\n[^\S\n]*\n\s*/g) : lines;
}

function spansBetween(text: string, separator: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const line = text.slice(start, end);
    const trimmed = line.trim();
    const first = start + line.indexOf(trimmed);
    if (trimmed !== "") spans.push({ start: first, end: first + trimmed.length });
  };
  for (const { 0: found, index } of text.matchAll(separator)) {
    add(index);
    start = index + found.length;
  }
  add(text.length);
  return spans;
}

/** Whether lines go on in the next: none is long, and most that end within a sentence are about as long as the longest. */
function isBrokenByHand(text: string, lines: readonly Span[]): boolean {
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > longestLine) return false;
  const joined = lines.filter(({ end }, index) => lines[index + 1]?.start === end + 1);
  const open = joined.filter(({ start, end }) => !isProse(text.slice(start, end)) && end - start > longest * 0.7);
  return joined.length > 2 && open.length > joined.length / 2;
}
