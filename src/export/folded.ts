/**
 * Folds the lines of a calendar after 75 octets at most, never within a character (RFC 5545, section 3.1).
 * ical-generator's own folding takes longer than all else about a calendar.
 */
export function folded(lines: string): string {
  // In Latin-1 each octet of UTF-8 is one character; 80 to BF are those within a longer one.
  const octets = Buffer.from(lines).toString("latin1");
  const text = octets.replace(/^.{1,75}(?![\x80-\xbf])|(.{1,74})(?![\x80-\xbf])/gm, (first, rest) =>
    rest === undefined ? first : `\r\n ${rest}`,
  );
  return Buffer.from(text, "latin1").toString();
}
