import type { Block } from "./blocks.ts";
import type { Span } from "./span.ts";

/** What stands in quotation marks within one paragraph. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly words: Span;
  /** Whether the paragraph above ends within the same quotation, which this one begins with a mark of its own. */
  readonly goesOn: boolean;
}

const closings: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "‘": "’", '"': '"' };
/** Marks that typists mix: any of these ends what any of them began. */
const doubles = /["”“″]/;

/** The quotations of a text in their order; a quotation within another is part of it. */
export function quotationsOf(text: string, blocks: readonly Block[]): readonly Quotation[] {
  let isOpen = false;
  return blocks.flatMap((block) => {
    if (block.kind !== "body") return [];
    const found = quotationsIn(text, block, isOpen);
    isOpen = found.isOpen;
    return found.quotations;
  });
}

function quotationsIn(text: string, block: Span, wasOpen: boolean) {
  const quotations: Quotation[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  const add = (end: number, closing: number) => {
    if (!open) return;
    const words = { start: open.start + 1, end: end - closing };
    const goesOn = wasOpen && open.start === block.start;
    if (words.end > words.start) quotations.push({ start: open.start, end, words, goesOn });
    open = undefined;
  };
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at] ?? "";
    if (open && closes(mark, open.mark) && !isWithinWord(text, at, mark)) add(at + 1, 1);
    else if (!open && mark in closings && opens(text, at, block)) open = { start: at, mark };
  }
  const isOpen = open !== undefined && open.mark !== "‘";
  if (isOpen) add(block.end, 0);
  return { quotations, isOpen };
}

function closes(mark: string, opening: string): boolean {
  return closings[opening]?.includes(mark) === true || (doubles.test(opening) && doubles.test(mark) && mark !== "“");
}

/** An apostrophe stands in a word. */
function isWithinWord(text: string, at: number, mark: string): boolean {
  return mark === "’" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
}

/** A mark opens where a word begins after it and none ends before it. */
function opens(text: string, at: number, block: Span): boolean {
  if (at === block.start) return true;
  return /[\s([—–:;,/-]/.test(text[at - 1] ?? "") && /\S/.test(text[at + 1] ?? "");
}
