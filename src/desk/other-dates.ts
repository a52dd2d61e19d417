import { readWhen } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import type { DateLanguage } from "../language/language.ts";
import { isFault } from "../problem.ts";
import type { QuickFix } from "./form-problem.ts";

/** What a date that can be read may be meant as instead: about then, perhaps then, or some day of its month. */
export function otherDates(written: string, zone: string, language: DateLanguage): readonly QuickFix[] {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(written)) return [];
  const others = [`${written}~`, `${written}?`, written.slice(0, -"-00".length)];
  return others.flatMap((date) => {
    const when = readWhen(date, zone);
    return isFault(when) ? [] : [{ label: whenWords(when, language), field: "date", answers: [date] }];
  });
}
