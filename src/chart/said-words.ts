import { whenWords } from "../date/words.ts";
import type { ChartWords, DateLanguage } from "../language/language.ts";
import type { Claim } from "../model.ts";

/** When a claim was said; where no day is stated, when it was published. */
export function saidWords({ said, source }: Claim, words: ChartWords, dates: DateLanguage): string {
  return said ? whenWords(said, dates) : words.published(whenWords(source.published, dates));
}
