import { english } from "./english.ts";
import type { Language } from "./language.ts";
import type { LanguageTag } from "./tags.ts";

/** The catalogue of every language that the interface speaks. */
const languages: Readonly<Record<LanguageTag, Language>> = { en: english };

/** The catalogue for a BCP 47 tag: of the tag, of its language, or English where there is none. */
export function languageFor(tag: string): Language {
  const known: Readonly<Record<string, Language>> = languages;
  return known[tag] ?? known[tag.split("-")[0] ?? ""] ?? english;
}
