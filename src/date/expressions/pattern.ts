import type { Token } from "./tokens.ts";

/** One letter for each kind, so that patterns of kinds can be regular expressions over a text of kinds. */
const letters = new Map<string, string>();

function letterOf(kind: string): string {
  const letter = letters.get(kind) ?? String.fromCharCode(0x4e00 + letters.size);
  letters.set(kind, letter);
  return letter;
}

/** The kinds of the tokens as a text: as many letters as there are tokens. */
export function kindsOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind }) => letterOf(kind)).join("");
}

/**
 * A regular expression over kinds, such as `the? weekday (apostrophe s)? part?`. It has no repetition, so that it takes
 * time linear in the tokens.
 */
export function pattern(kinds: string): RegExp {
  return new RegExp(kinds.replace(/\w+/g, letterOf).replaceAll(" ", ""), "g");
}
