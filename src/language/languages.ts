import { english } from "./english/english.ts";
import type { Language } from "./language.ts";
import { type LanguageTag, tagOfInterface } from "./tags.ts";

const languages: Readonly<Record<LanguageTag, Language>> = { en: english };

/** The words for a BCP 47 tag; those of English where the interface does not speak its language. */
export function languageFor(tag: string): Language {
  return languages[tagOfInterface(tag)];
}
