import { parseEdtf } from "../date/edtf.ts";
import { phraseBounds } from "../date/expressions/phrase-bounds.ts";
import { meantBy } from "../date/spoken-date.ts";
import { localDay, type When } from "../date/when.ts";
import { isFault } from "../problem.ts";

/** A part of a day at the end or the start of what somebody says: “on Sunday evening”, “late on Sunday”. */
const partOfDay = /\b(early hours|dawn|morning|midday|noon|afternoon|evening|night)\b/i;

/**
 * The dates that words such as “on Sunday evening” mean in a source of this date; none where that cannot be told. Words
 * that may mean one of several days give all of them as one date.
 */
export function spokenWhen(words: string, published: When, zone: string): readonly string[] {
  const [part = ""] = partOfDay.exec(words) ?? [];
  const bounds = phraseBounds(words.replace(partOfDay, " "), published, zone);
  if (!bounds || !Number.isFinite(bounds.from) || !Number.isFinite(bounds.to)) return [];
  const [first, last] = [localDay(bounds.from, zone), localDay(bounds.to - 1, zone)];
  const meant = first !== last ? [`[${first}..${last}]`] : part === "" ? [first] : meantBy(`${first} ${part}`);
  return meant.filter((edtf) => !isFault(parseEdtf(edtf)));
}
