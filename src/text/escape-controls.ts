/** The `[` after `##` is where a runner of GitHub Actions begins to read a command, anywhere in a line. */
const hidden = /(?<=##)\[|(?!\t)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Surrogate}/gu;

/**
 * A text in one line, in which every character is escaped that moves a terminal's cursor, turns its writing round, takes
 * no room or gives a runner a command; tabs stay.
 */
export function escapeControls(text: string): string {
  return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
