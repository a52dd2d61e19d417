import { textWidth } from "../map/text-width.ts";

/** The height of a line of a label, in pixels. */
export const lineHeight = 14;
/** The width in pixels that a line may have to fit on a telephone. */
const longestLine = 310;

/** Breaks a label of 12 pixels into lines that fit on the narrowest page. */
export function labelLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && textWidth(longer, 12) <= longestLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
