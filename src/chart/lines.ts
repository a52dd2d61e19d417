import { textWidth } from "../map/text-width.ts";

/** The height of a line of a label, in pixels. */
export const lineHeight = 14;
/** Labels are broken into lines that a telephone can show, in pixels. */
const longestLine = 310;

/** A label in lines of 12 pixels that fit on the narrowest page. */
export function brokenIntoLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && textWidth(longer, 12) <= longestLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
