import { abbreviations } from "./english.ts";
import type { Span } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a block. `Intl.Segmenter` ends one too many at abbreviations, ellipses and stray quotation marks. */
export function sentencesOf(text: string, block: Span): readonly Span[] {
  const sentences: Span[] = [];
  const segments = cut(text, block, longestSegmented).flatMap((part) =>
    Array.from(segmenter.segment(text.slice(part.start, part.end)), ({ segment, index }) => ({
      segment,
      start: part.start + index,
    })),
  );
  for (const { segment, start } of segments) {
    const end = start + segment.trimEnd().length;
    if (end === start) continue;
    const last = sentences.at(-1);
    if (last && goesOn(text.slice(Math.max(last.start, last.end - 30), last.end), segment)) {
      sentences[sentences.length - 1] = { start: last.start, end };
    } else sentences.push({ start, end });
  }
  return sentences.flatMap((sentence) => cut(text, sentence, longest));
}

/** In UTF-16 units. What goes on longer without an end is cut, so that no sentence takes long to read. */
const longest = 2000;

/** The segmenter takes longer by the square on long texts. */
const longestSegmented = 20_000;

/** A stretch in parts that are no longer, at white space where there is some. */
function cut(text: string, { start, end }: Span, longest: number): readonly Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end; ) {
    const space = text.lastIndexOf(" ", from + longest);
    const to = from + longest >= end ? end : space > from ? space : from + longest;
    parts.push({ start: from, end: to });
    from = text[to] === " " ? to + 1 : to;
  }
  return parts;
}

function goesOn(sentence: string, next: string): boolean {
  if (/^(?:\p{Ll}|["”’'»)\]]+(?:\s|$)|[,;])/u.test(next)) return true;
  const [, word = ""] = /(?:^|[\s(“"‘])((?:\p{L}+\.)*\p{L}+)\.$/u.exec(sentence.slice(-24)) ?? [];
  // An initial, or an abbreviation of several letters before what is no new sentence.
  return /^\p{Lu}$/u.test(word) || (abbreviations.has(word.toLowerCase()) && !/^\p{Ll}+\.?$/u.test(word));
}
