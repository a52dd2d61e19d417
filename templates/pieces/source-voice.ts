import { shortWords } from "../../src/date/short-words.ts";
import { indexBy } from "../../src/group/index-by.ts";
import type { Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { sourceName } from "./links.ts";

/** What a source is called as a voice among others: its outlet where no other source has it, or else with its date. */
export function sourceVoice(site: Site, source: Source): string {
  const { timeline } = site;
  const bearers = site.once("sources by outlet", () => indexBy(timeline.sources, (each) => namesOf(site, each)));
  const own = namesOf(site, source).find((name) => bearers.get(name)?.length === 1);
  return source.short ?? own ?? sourceName(site, source);
}

function namesOf({ messages, storyYear }: Site, { outlet, published }: Source): readonly string[] {
  if (outlet === undefined) return [];
  return [outlet, `${outlet}${messages.comma}${shortWords(published, storyYear, messages.dates)}`];
}
