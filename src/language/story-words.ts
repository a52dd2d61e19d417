import type { Story } from "../model.ts";
import { catalogueName } from "./labels.ts";
import type { Language } from "./language.ts";
import { languageFor } from "./languages.ts";

/** The words of the interface as a story wants them: those of its language, with labels and names of zones of its own. */
export async function storyWords({ interfaceLanguage, labels, zoneLabels }: Story): Promise<Language> {
  const words = await languageFor(interfaceLanguage);
  const own = Object.entries(labels).map(([label, text]) => [catalogueName(label), text]);
  return { ...words, ...Object.fromEntries(own), dates: { ...words.dates, zoneTimes: zoneLabels } };
}
