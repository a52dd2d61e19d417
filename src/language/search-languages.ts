import { search as english } from "./english/search.ts";
import type { SearchMessages } from "./language.ts";
import { type LanguageTag, tagOfInterface } from "./tags.ts";

/** These words are apart from the others, so that the script of the search page carries no more than it says. */
const languages: Readonly<Record<LanguageTag, SearchMessages>> = { en: english };

/** The words of the search page for a BCP 47 tag, as `languageFor` finds them. */
export function searchWordsFor(tag: string): SearchMessages {
  return languages[tagOfInterface(tag)];
}
