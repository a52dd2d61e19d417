import { describe, expect, expectTypeOf, it } from "vitest";
import { english } from "../../src/language/english.ts";
import type { Language } from "../../src/language/language.ts";
import { languageFor } from "../../src/language/languages.ts";
import { searchWordsFor } from "../../src/language/script-languages.ts";
import { directionOf } from "../../src/language/tags.ts";

/** The texts in a catalogue that its type knows letter for letter. */
type FixedTexts<Words> = Words extends string
  ? string extends Words
    ? never
    : Words
  : Words extends (...args: never[]) => infer Phrase
    ? FixedTexts<Phrase>
    : Words extends readonly (infer Item)[]
      ? FixedTexts<Item>
      : { [Key in keyof Words]: FixedTexts<Words[Key]> }[keyof Words];

describe("a second language", () => {
  it("may say every phrase otherwise than English does", () => {
    expectTypeOf<FixedTexts<Language>>().toBeNever();
  });

  it("must have every phrase, and each with what English says in it", () => {
    const { title, ...lacking } = english.open;
    // @ts-expect-error: a phrase is missing.
    expectTypeOf<{ open: typeof lacking } & Omit<Language, "open">>().toExtend<Language>();
    // @ts-expect-error: a phrase takes another thing than it is given.
    expectTypeOf<{ more: (count: string) => string } & Omit<Language, "more">>().toExtend<Language>();
  });
});

describe("the words for a language tag", () => {
  it.each(["en", "en-GB", "de", "constructor", ""])("of %j are English, as no other language is there", (tag) => {
    expect(languageFor(tag)).toBe(english);
    expect(searchWordsFor(tag)).toBe(english.search);
  });
});

it.each([
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["en-GB", "ltr"],
])("the words of %s run %s", (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
