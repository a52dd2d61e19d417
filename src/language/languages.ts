import type { Language } from "./language.ts";
import { languageOf } from "./tags.ts";

/** The languages of the interface by BCP 47 tag: the folder of each, and its words, which are loaded where it is spoken. */
const languages = {
  en: { folder: "english", load: async () => (await import("./english/english.ts")).english },
  "en-US": { folder: "english", load: async () => (await import("./english/american.ts")).american },
  ar: { folder: "arabic", load: async () => (await import("./arabic/arabic.ts")).arabic },
  de: { folder: "german", load: async () => (await import("./german/german.ts")).german },
  es: { folder: "spanish", load: async () => (await import("./spanish/spanish.ts")).spanish },
  fr: { folder: "french", load: async () => (await import("./french/french.ts")).french },
  pl: { folder: "polish", load: async () => (await import("./polish/polish.ts")).polish },
  ru: { folder: "russian", load: async () => (await import("./russian/russian.ts")).russian },
  uk: { folder: "ukrainian", load: async () => (await import("./ukrainian/ukrainian.ts")).ukrainian },
} satisfies Record<string, { readonly folder: string; readonly load: () => Promise<Language> }>;

type LanguageTag = keyof typeof languages;

export const languageTags = Object.keys(languages) as readonly LanguageTag[];

/** The words for a BCP 47 tag: those of that tag, else of its language, else of English. */
export function languageFor(tag: string): Promise<Language> {
  return languages[tagOfInterface(tag)].load();
}

/** The script of the words of the search page for a BCP 47 tag; `scripts/compile.js` makes it. */
export function searchWordsScript(tag: string): `search-words-${string}.js` {
  return `search-words-${languages[tagOfInterface(tag)].folder}.js`;
}

/** Whether a script, named after what it is bundled from, has the words of a language that is not that of a BCP 47 tag. */
export function isOfOtherLanguage(script: string, tag: string): boolean {
  const own = languages[tagOfInterface(tag)];
  return Object.values(languages).some(({ folder }) => folder !== own.folder && script.startsWith(`${folder}-`));
}

function tagOfInterface(tag: string): LanguageTag {
  const find = (wanted: string) => languageTags.find((each) => each === wanted);
  return find(tag) ?? find(languageOf(tag)) ?? "en";
}
