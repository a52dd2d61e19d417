/** The languages of the interface. */
export const languageTags = ["en"] as const;

export type LanguageTag = (typeof languageTags)[number];

/** Languages whose usual script runs from right to left, by ISO 639 code. */
const rightToLeft = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which a language of a BCP 47 tag is written, as HTML's `dir` takes it. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
