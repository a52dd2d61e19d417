const hidden = /(?!\t)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Surrogate}/gu;

/** A text in one line, with the characters written out that move a terminal's cursor, turn its writing or take no room. */
export function escapeControls(text: string): string {
  return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
