import { event } from "../story.ts";
import { type Harmless, harmlessEvents, quoted, type Refused } from "./attack.ts";

/** Characters that hide, or that make a text look like another. */
const hidden: readonly (readonly [what: string, character: string])[] = [
  ["a zero", "\u0000"],
  ["a bell", "\u0007"],
  ["a backspace", "\b"],
  ["a vertical tab", "\v"],
  ["a form feed", "\f"],
  ["a terminal's escape", "\u001b"],
  ["a delete", "\u007f"],
  ["a next line", "\u0085"],
  ["a terminal's escape in one character", "\u009b"],
  ["a line separator", "\u2028"],
  ["a paragraph separator", "\u2029"],
  ["a zero-width space", "\u200b"],
  ["a word joiner", "\u2060"],
  ["an invisible times sign", "\u2062"],
  ["an embedding from right to left", "\u202b"],
  ["an override from left to right", "\u202d"],
  ["an override from right to left", "\u202e"],
  ["the end of an override", "\u202c"],
  ["an isolate from right to left", "\u2067"],
  ["an isolate by its first letter", "\u2068"],
  ["the end of an isolate", "\u2069"],
  ["a switch of digit shapes", "\u206e"],
  ["a byte order mark", "\ufeff"],
  ["an anchor of an annotation", "\ufff9"],
  ["a tag's letter", "\u{e0041}"],
  ["a variation selector that spells a message", "\u{e0148}"],
  ["a filler of Hangul", "\u3164"],
  ["a wide filler of Hangul", "\uffa0"],
  ["a blank of Braille", "\u2800"],
  ["a vowel separator of Mongolian", "\u180e"],
  ["an invisible vowel of Khmer", "\u17b4"],
  ["the beginning of a beam in music", "\u{1d173}"],
  ["a character that is none", "\ufffe"],
  ["another character that is none", "\u{1ffff}"],
  ["a mark from right to left among other letters", "\u200f"],
  ["a mark of Arabic among other letters", "\u061c"],
  ["a heap of accents", `a${"\u0301".repeat(40)}`],
];

function codePoint(character: string): string {
  return `U+${(character.codePointAt(character.length > 2 ? 1 : 0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** As each way of writing has it: itself, by its number in YAML, by its number in Markdown. */
const inFiles: readonly Refused[] = hidden.flatMap(([what, character]): readonly Refused[] => {
  const found = character.length > 2 ? "40 accents on one letter" : `the invisible character ${codePoint(character)}`;
  return [
    {
      what: `${what} in a title`,
      files: { "events/attack.md": event(`title: ab${character}cd`) },
      gets: `events/attack.md:2:${character.length > 2 ? 11 : 10} invisible-character: ${found}`,
    },
    {
      what: `${what} in a body`,
      files: { "events/attack.md": event("", `They${character} came.`) },
      gets: `events/attack.md:8:${character.length > 2 ? 6 : 5} invisible-character: ${found}`,
    },
  ];
});

export const refused: readonly Refused[] = inFiles;

export const harmless: readonly Harmless[] = harmlessEvents("characters", [
  ["words from right to left", `title: ${quoted("כוח מגיע לעיר")}`, "x", "כוח מגיע לעיר"],
  ["a mark of direction", `title: ${quoted("שלום\u200f (x)")}`, "x", "שלום\u200f (x)"],
  ["a joiner within a word of Persian", `title: ${quoted("می\u200cخواهم")}`, "x", "می\u200cخواهم"],
  ["an emoji of several", `title: ${quoted("👩‍👩‍👧‍👦 🏴‍☠️")}`, "x", "👩‍👩‍👧‍👦 🏴‍☠️"],
  ["letters in two forms", `title: ${quoted("Cafe\u0301 café")}`, "x", "Cafe\u0301 café"],
  ["letters of mathematics", `title: ${quoted("𝒋𝒂𝒗𝒂𝒔𝒄𝒓𝒊𝒑𝒕:alert(1)")}`, "x", "𝒋𝒂𝒗𝒂𝒔𝒄𝒓𝒊𝒑𝒕:alert(1)"],
  ["letters of private use", `title: ${quoted("x \ue000 \u{10fffd}")}`, "x", "x \ue000 \u{10fffd}"],
  ["small angle brackets", `title: ${quoted("﹤script﹥")}`, "x", "﹤script﹥"],
  ["a word of two hundred letters", `title: ${quoted("w".repeat(200))}`, "w", "w".repeat(200)],
]);
