import { wordTexts } from "../text/words.ts";
import { capitalisedWords, isBody, locatives, offices, placeNouns } from "./english.ts";
import type { Span } from "./span.ts";

/** Whether a name stands where places do: after “in”, “the town of”, “the attack on”, before “district”; not before “’s”. */
export function isWhere(text: string, { start, end }: Span): boolean {
  if (/^(?:['’]s|[-‑]\p{L})/u.test(text.slice(end, end + 2))) return false;
  const before = wordTexts(text.slice(Math.max(0, start - 60), start))
    .slice(-4)
    .map((word) => word.toLowerCase());
  const after = wordTexts(text.slice(end, end + 30))[0] ?? "";
  if (placeNouns.has(after)) return true;
  const from = before.findLastIndex((word) => locatives.has(word) || ofPlaces.has(word));
  const preposition = before[from] ?? "";
  if (from < 0 || !before.slice(from + 1).every(isPlaceModifier)) return false;
  const governor = before[from - 1] ?? "";
  if (offices.has(governor) || (preposition === "to" && governor === "according")) return false;
  return locatives.has(preposition) || placeNouns.has(governor) || !isBody(governor);
}

/** Whether a name that no record has is certainly that of a place: “to” and “from” may stand before people. */
export function isSurelyWhere(text: string, { start, end }: Span): boolean {
  const [governor = "", last = ""] = wordTexts(text.slice(Math.max(0, start - 30), start)).slice(-2);
  if (/^of$/i.test(last) && !placeNouns.has(governor.toLowerCase()) && !/(?:tion|ing|ture|ment)$/.test(governor))
    return false;
  return isWhere(text, { start, end }) && !/^(?:to|from|on|against|between|through|over|across|along)$/i.test(last);
}

/** Prepositions that may stand before a place where something happens, and before much else. */
const ofPlaces = new Set(["on", "of", "against"]);

/** Adjectives and nouns that may stand between a preposition and the name of a place. */
function isPlaceModifier(word: string): boolean {
  return (
    /^(?:the|its|his|their|nearby|neighbouring|neighboring|occupied)$/.test(word) ||
    placeNouns.has(word) ||
    capitalisedWords.has(word) ||
    /(?:ern|al|['’]s)$/.test(word)
  );
}
