import { desk as englishDesk } from "./english/desk.ts";
import { search as englishSearch } from "./english/search.ts";
import type { DeskMessages, SearchMessages } from "./language.ts";
import { type LanguageTag, tagOfInterface } from "./tags.ts";

// These words are apart from the others, so that the script of a page carries no more than it says.

const search: Readonly<Record<LanguageTag, SearchMessages>> = { en: englishSearch };
const desk: Readonly<Record<LanguageTag, DeskMessages>> = { en: englishDesk };

/** The words of the search page for a BCP 47 tag, as `languageFor` finds them. */
export function searchWordsFor(tag: string): SearchMessages {
  return search[tagOfInterface(tag)];
}

/** Those of the desk. */
export function deskWordsFor(tag: string): DeskMessages {
  return desk[tagOfInterface(tag)];
}
