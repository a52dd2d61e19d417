import { describe, expect, expectTypeOf, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import type { Language } from "../../src/language/language.ts";
import { languageFor, languageTags } from "../../src/language/languages.ts";
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
    expectTypeOf<FixedTexts<typeof english>>().toBeNever();
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
  it.each([
    ["en", "en-GB"],
    ["en-AU", "en-GB"],
    ["en-US", "en-US"],
    ["de", "de"],
    ["uk-UA", "uk"],
    ["ar-EG", "ar-u-nu-latn"],
    ["eo", "en-GB"],
    ["constructor", "en-GB"],
    ["", "en-GB"],
  ])("%j are those of the language, or English: %s", async (tag, locale) => {
    expect((await languageFor(tag)).dates.locale).toBe(locale);
  });
});

describe.each(languageTags)("the words in %s", async (tag) => {
  const phrases = phrasesOf(await languageFor(tag));

  it("are all there", () => {
    expect([...phrases.keys()]).toEqual([...phrasesOf(english).keys()]);
  });

  it("say something, and nothing by mistake", () => {
    const wrong = [...phrases].filter(
      ([, said]) => said.some((words) => words.trim() === "" || faulty.test(words)) || isUnfilled(said),
    );
    expect(wrong).toEqual([]);
  });
});

/** A value that was not given. */
const faulty = /undefined|NaN|\[object/;

/** Whether a function leaves a place for a number empty. */
function isUnfilled(said: readonly string[]): boolean {
  return said.length > 1 && said.some((words) => words.includes("#"));
}

/** What functions are given that take more than numbers and words. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  "dates.since": ["2 June 2023"],
  "dates.until": ["2 June 2023"],
  "dates.lasting": ["2 June 2023", "4 June 2023"],
  "dates.between": ["2 June 2023", "4 June 2023"],
  "dates.nightOf": ["3–4 June 2023"],
  "dates.remarked": ["2023", ["one", "other"]],
  "maps.mainly": [5, place("Outer", 3), place("Inner", 2)],
  "maps.disputed": [["One", "Other"], "A note.", true],
  "search.similar": [["one", "other"]],
};

function place(name: string, events: number) {
  return { place: { name }, events };
}

/** Every phrase by the way to it, but for those that English has not; of a function, what it says of some numbers. */
function phrasesOf(words: unknown, path = ""): ReadonlyMap<string, readonly string[]> {
  if (typeof words === "string") return new Map([[path, [words]]]);
  if (typeof words === "function") {
    const args = given[path] ? [given[path]] : [0, 1, 2, 3, 5, 11, 21, 100].map((number) => Array(3).fill(number));
    return new Map([[path, args.map((each) => words(...each))]]);
  }
  const below = Object.entries(words as object).filter(
    ([key]) => !/^(?:heading|phraseFormats|formats|locale|faults)$/.test(key),
  );
  return new Map(below.flatMap(([key, each]) => [...phrasesOf(each, path === "" ? key : `${path}.${key}`)]));
}

it.each([
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["en-GB", "ltr"],
])("the words of %s run %s", (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
