import type { Fault } from "../problem.ts";

export const wantedTag = "a language tag, such as en for English, fr for French or en-GB";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Says what is wrong with the tag of a language (BCP 47): its form, or that no language is known by it. */
export function languageTagFault(tag: string): Fault | undefined {
  if (isLanguageTag(tag)) return undefined;
  const joined = tag.replaceAll("_", "-");
  const meant = isLanguageTag(joined) ? joined : tagNamed(tag.split("(")[0]?.trim().toLowerCase());
  return { found: `“${tag.slice(0, 80)}”`, wanted: wantedTag, fix: `Write ${meant ?? wantedTag}.` };
}

function isLanguageTag(tag: string): boolean {
  try {
    return names.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}

/** The tag of two letters whose language has an English name. */
function tagNamed(name: string | undefined): string | undefined {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === name);
}
