/** The languages of the interface. */
export const languageTags = ["en"] as const;

export type LanguageTag = (typeof languageTags)[number];

/** The language of the interface for a BCP 47 tag: that tag, else its language, else English. */
export function tagOfInterface(tag: string): LanguageTag {
  const find = (wanted: string) => languageTags.find((each) => each === wanted);
  return find(tag) ?? find(languageOf(tag)) ?? "en";
}

/** Languages whose usual script runs from right to left, by ISO 639 code. */
const rightToLeft = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which a language of a BCP 47 tag is written, as HTML's `dir` takes it. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(languageOf(tag)) ? "rtl" : "ltr";
}

/** `en` of `en-GB`. */
function languageOf(tag: string): string {
  return tag.split("-")[0] ?? "";
}
