import { shortWords } from "../../src/date/short-words.ts";
import type { Claim } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";

/** The day on which a claim was made or, where that is not known, the one on which it was reported. */
export function saidOn({ messages, storyYear }: Site, { said, source }: Claim): string {
  return said
    ? shortWords(said, storyYear, messages.dates)
    : messages.reported(shortWords(source.published, storyYear, messages.dates));
}
