import { shortWords } from "../../src/date/short-words.ts";
import { type Html, html } from "../../src/html.ts";
import type { Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { sourceLink } from "./links.ts";
import { notedList } from "./noted-list.ts";
import { sourceAddress } from "./source-address.ts";

/** Sources in the order given, each with the day and the address from which it can be archived. */
export function notArchivedList(site: Site, sources: readonly Source[]): Html {
  return notedList(sources, (source) => [
    sourceLink(site, source),
    html`${shortWords(source.published, site.storyYear, site.messages.dates)} ${sourceAddress(site, source)}`,
  ]);
}
