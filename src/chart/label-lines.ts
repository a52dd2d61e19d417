import { textWidth } from "../map/text-width.ts";
import { linesOf } from "../text/lines.ts";

/** The height of a line of a label, in pixels. */
export const lineHeight = 14;
/** The width in pixels that a line may have to fit on a telephone. */
const longestLine = 310;

/** Breaks a label of 12 pixels into lines that fit on the narrowest page. */
export function labelLines(text: string): readonly string[] {
  return linesOf(text, (line) => textWidth(line, 12) <= longestLine);
}
