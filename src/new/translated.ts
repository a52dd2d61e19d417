import { example as arabic } from "../language/arabic/example.ts";
import { type ExampleWords, example as english } from "../language/english/example.ts";
import { example as french } from "../language/french/example.ts";
import { example as german } from "../language/german/example.ts";
import { example as polish } from "../language/polish/example.ts";
import { example as russian } from "../language/russian/example.ts";
import { example as spanish } from "../language/spanish/example.ts";
import { languageOf } from "../language/tags.ts";
import { example as ukrainian } from "../language/ukrainian/example.ts";

const languages: Readonly<Record<string, ExampleWords>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  pl: polish,
  ru: russian,
  uk: ukrainian,
};

/** A phrase as it may stand in a file, broken into lines, of a comment too. */
const phrases = Object.entries(english).map(([name, phrase]) => {
  const words = phrase.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [name as keyof ExampleWords, new RegExp(words.join("[\\s#]+"), "g")] as const;
});

/** A file of a new story with its phrases in a language, by BCP 47 tag; in English where there are none in that. */
export function translated(text: string, tag: string): string {
  const words = languages[languageOf(tag)];
  return words ? phrases.reduce((text, [name, phrase]) => text.replace(phrase, () => words[name]), text) : text;
}
