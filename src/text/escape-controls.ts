const hidden = /(?!\t)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Surrogate}/gu;

/**
 * A text in one line, in which every character is escaped that moves a terminal's cursor, turns its writing round or
 * takes no room; tabs stay.
 */
export function escapeControls(text: string): string {
  return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
