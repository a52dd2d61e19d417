/** In octets, without the line break: RFC 5545, section 3.1. */
const longestLine = 75;

/**
 * Content lines of a calendar, folded. ical-generator folds a calendar as a whole, and takes longer for that than a
 * build for all else.
 */
export function folded(lines: string): string {
  return lines.split("\r\n").map(foldedLine).join("\r\n");
}

function foldedLine(line: string): string {
  if (Buffer.byteLength(line) <= longestLine) return line;
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
