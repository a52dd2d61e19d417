import { englishSearch } from "./english-search.ts";
import type { SearchWords } from "./search-words.ts";
import type { LanguageTag } from "./tags.ts";

/** The part of every catalogue that the script of the search page speaks. */
const languages: Readonly<Record<LanguageTag, SearchWords>> = { en: englishSearch };

/** The words for the language tag of a page of the interface. */
export function searchWordsFor(tag: string): SearchWords {
  const known: Readonly<Record<string, SearchWords>> = languages;
  return known[tag] ?? known[tag.split("-")[0] ?? ""] ?? englishSearch;
}
