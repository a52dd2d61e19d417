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

/** What the files of a new story say in a language, by BCP 47 tag; in English where they do not speak that. */
export function exampleWords(tag: string): ExampleWords {
  return languages[languageOf(tag)] ?? english;
}
