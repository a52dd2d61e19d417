/** Languages whose usual script runs from right to left, by ISO 639 code. */
const rightToLeft = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which a language of a BCP 47 tag is written, as HTML's `dir` takes it. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(languageOf(tag)) ? "rtl" : "ltr";
}

/** `en` of `en-GB`. */
export function languageOf(tag: string): string {
  return tag.split("-")[0] ?? "";
}
