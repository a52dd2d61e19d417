import { type Html, html } from "../../src/html.ts";
import { directionOf } from "../../src/language/tags.ts";
import type { Site } from "../../src/site/site.ts";

/** The attributes of an element that holds words of the story, where these are in another language than the interface. */
export function contentLanguage({ messages, timeline }: Site): Html {
  const { language } = timeline.story;
  const isInterface = language.split("-")[0] === messages.dates.locale.split("-")[0];
  return isInterface ? html`` : html` lang="${language}" dir="${directionOf(language)}"`;
}

/** Words of the story amid those of the interface. */
export function contentWords(site: Site, words: Html | string): Html {
  const attributes = contentLanguage(site);
  return attributes.markup === "" ? html`${words}` : html`<span${attributes}>${words}</span>`;
}
