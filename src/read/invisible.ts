import type { Fault } from "../problem.ts";

/**
 * Characters that are invisible but change how a text looks or what a machine reads: controls (C0, C1), bidirectional
 * overrides and isolates, spaces and fillers without width, line separators, tags and noncharacters. Some invisible
 * characters (DI) are allowed because honest texts need them: joiners, direction marks and variation selectors.
 */
const invisible =
  /(?![\n\t])\p{Cc}|(?!\u034f|[\u180b-\u180d\u180f\ufe00-\ufe0f]|[\u00ad\u061c\u200c-\u200f])\p{DI}|[\p{Cs}\p{Zl}\p{Zp}\p{NChar}\u2800\ufff9-\ufffb]/u;

/** Marks of direction from right to left, which turn numbers and signs round beside letters from left to right. */
const turning = /[\u061c\u200f]/;
const fromRightToLeft = /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** So many accents on one letter that they cover the text around it. */
const stackedAccents = /\p{M}{10,}/u;

/** The first invisible character or stack of accents in a text; `offset` is in UTF-16 units. */
export function invisibleIn(text: string): { readonly offset: number; readonly fault: Fault } | undefined {
  const hidden = invisible.exec(text)?.index ?? turnedIn(text);
  if (hidden !== undefined) {
    return {
      offset: hidden,
      fault: {
        found: `the invisible character ${codePoint(text.slice(hidden))}`,
        wanted: "text that shows all it holds",
        fix: "Delete the character, or type the words again instead of pasting them.",
      },
    };
  }
  const accents = stackedAccents.exec(text);
  if (!accents) return undefined;
  return {
    offset: accents.index,
    fault: {
      found: `${accents[0].length} accents on one letter`,
      wanted: "letters that leave room for those around them",
      fix: "Type the letter again with the accents that it needs.",
    },
  };
}

/** The first mark from right to left in a line without a letter that is written so. */
function turnedIn(text: string): number | undefined {
  if (!turning.test(text)) return undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const mark = line.search(turning);
    if (mark >= 0 && !fromRightToLeft.test(line)) return start + mark;
    start += line.length + 1;
  }
  return undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
